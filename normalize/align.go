package normalize

import (
	"fmt"
	"iter"
	"sort"

	"github.com/parsitext/parsitext/internal/script"
)

// Align returns the normal form of s and where each of its bytes comes from.
// Use it to normalize a text, find something in the result and point to it in the
// original text, or the other way round.
func (f Form) Align(s string) (string, Alignment) { return f.plan().align(s) }

// An Alignment relates a text, the source, to its normal form. All offsets are in bytes. It
// is immutable and safe for concurrent use; its size is proportional to the number of
// edits. The zero Alignment relates two empty texts.
type Alignment struct {
	source, normal string
	edits          []Edit
	ends           []int // ends[i] is where what edits[i] wrote ends in normal
}

func (p plan) align(s string) (string, Alignment) {
	a := Alignment{source: s, normal: s}
	for e := range p.edits(s) {
		a.edits = append(a.edits, e)
	}
	if len(a.edits) > 0 {
		a.write()
	}
	return a.normal, a
}

// write makes normal and ends from source and edits.
func (a *Alignment) write() {
	a.ends = make([]int, len(a.edits))
	out := make([]byte, 0, len(a.source)+len(a.source)/16)
	at := 0
	for i, e := range a.edits {
		out = append(append(out, a.source[at:e.Start]...), e.New...)
		at = e.End
		a.ends[i] = len(out)
	}
	a.normal = string(append(out, a.source[at:]...))
}

// Source returns the offset in the source of the byte at offset i of the normal form. For
// a byte that was kept, it is the offset of that byte; for a byte of a replacement, the
// start of the replaced text; for an inserted byte, the place of the insertion.
// Source(len(normal)) is len(source). It takes time logarithmic in the number of edits
// and panics if i is out of range.
func (a Alignment) Source(i int) int {
	checkOffset(i, len(a.normal))
	k, written := a.editAt(i)
	switch {
	case written:
		return a.edits[k].Start
	case k == 0:
		return i
	}
	return a.edits[k-1].End + i - a.ends[k-1]
}

// editAt returns the number of the first edit that ends after the byte at offset i of
// the normal form, and whether that edit wrote the byte.
func (a *Alignment) editAt(i int) (k int, written bool) {
	k = sort.Search(len(a.ends), func(k int) bool { return a.ends[k] > i })
	return k, k < len(a.edits) && i >= a.ends[k]-len(a.edits[k].New)
}

// SourceRange returns the range of the source from which the bytes [start,end) of the
// normal form come, so that a program can point to a hit in the source. If only part of a
// replacement is in the range, all of the replaced text belongs to it: each of the words
// to which ﷺ is expanded has the whole character. Marks that were dropped from the last
// letter belong to the range; spaces and other characters that were dropped at its ends
// do not. The range of an empty range is empty. SourceRange takes time logarithmic in the
// number of edits and panics if the range is not within the normal form.
func (a Alignment) SourceRange(start, end int) (from, to int) {
	checkOffset(end, len(a.normal))
	checkOffset(start, end)
	from = a.Source(start)
	if start == end {
		return from, from
	}
	last := end - 1
	k, written := a.editAt(last)
	if written {
		to = a.edits[k].End
		k++
	} else {
		to = a.Source(last) + 1
	}
	if k < len(a.edits) && a.edits[k].Start == to && a.edits[k].New == "" {
		to += marksAt(a.source[to:a.edits[k].End])
	}
	return from, to
}

// marksAt returns the length of the marks that s begins with.
func marksAt(s string) int {
	for i, r := range s {
		if script.ClassOf(r) != script.Mark {
			return i
		}
	}
	return len(s)
}

// Normal returns the offset in the normal form of the byte at offset i of the source. For
// a byte that was kept, it is the offset of that byte, after any insertion before it; for
// a byte that was replaced, the start of the replacement. Normal(len(source)) is
// len(normal). It takes time logarithmic in the number of edits and panics if i is out of
// range.
func (a Alignment) Normal(i int) int {
	checkOffset(i, len(a.source))
	k := sort.Search(len(a.edits), func(k int) bool { return a.edits[k].End > i })
	if k < len(a.edits) && a.edits[k].Start <= i {
		return a.ends[k] - len(a.edits[k].New)
	}
	if k == 0 {
		return i
	}
	return a.ends[k-1] + i - a.edits[k-1].End
}

func checkOffset(i, n int) {
	if i < 0 || i > n {
		panic(fmt.Sprintf("normalize: offset %d of an Alignment of %d bytes", i, n))
	}
}

// Edits returns the edits that turn the source into the normal form, as
// Form.Edits does.
func (a Alignment) Edits() iter.Seq[Edit] {
	return func(yield func(Edit) bool) {
		for _, e := range a.edits {
			if !yield(e) {
				return
			}
		}
	}
}

// Revert returns the normal form without the edits for which undo returns true, such as
// those of a rule or one that a person rejected. Without any edits, it is the source.
func (a Alignment) Revert(undo func(Edit) bool) string {
	var kept Alignment
	kept.source = a.source
	for _, e := range a.edits {
		if !undo(e) {
			kept.edits = append(kept.edits, e)
		}
	}
	kept.write()
	return kept.normal
}

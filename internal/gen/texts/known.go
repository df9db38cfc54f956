package main

import (
	"os"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/measure"
)

// known holds the letters of paragraphs that no text may contain: whole paragraphs
// that were kept before or belong to other texts, and every stretch of the evaluation
// sets.
type known struct {
	whole     map[string]bool
	stretches map[string]bool
}

// stretch is a number of letters, about eight words, that two texts share only if one
// was copied from the other.
const stretch = 32

func newKnown() *known {
	return &known{map[string]bool{}, map[string]bool{}}
}

// keep records a paragraph, and reports whether it was new: whether no earlier
// paragraph has the same letters, ignoring spaces, marks and digits.
func (k *known) keep(letters string) bool {
	if k.whole[letters] {
		return false
	}
	k.whole[letters] = true
	return true
}

// hold records a line that is held out.
func (k *known) hold(line string) {
	letters := bare(line)
	k.keep(letters)
	for i := 0; i+stretch <= len(letters); i++ {
		k.stretches[letters[i:i+stretch]] = true
	}
}

// held reports whether a paragraph shares a stretch with a held-out line.
func (k *known) held(letters string) bool {
	for i := 0; i+stretch <= len(letters); i++ {
		if k.stretches[letters[i:i+stretch]] {
			return true
		}
	}
	return false
}

// readKnown reads the development sets, the files of -without, and the texts of the
// manifest that are not made from a repository.
func (b *builder) readKnown() (*known, error) {
	k := newKnown()
	for _, name := range measure.Sets() {
		set, err := measure.Load(b.data, name)
		if err != nil {
			return nil, err
		}
		for _, line := range set.Texts() {
			k.hold(line)
		}
	}
	for _, path := range b.without {
		if err := k.holdFile(path); err != nil {
			return nil, err
		}
	}
	return k, k.readOthers(b.data)
}

// holdFile holds out the lines of a file or, if they are JSON, their strings.
func (k *known) holdFile(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	lines, _ := extract(nil, path, data)
	for _, line := range lines {
		k.hold(line)
	}
	return nil
}

// readOthers records the texts of the manifest that are not made from a repository.
func (k *known) readOthers(folder string) error {
	sources, err := corpora.Sources()
	if err != nil {
		return err
	}
	made, err := corpora.Repositories()
	if err != nil {
		return err
	}
	of := map[string]bool{}
	for _, r := range made {
		of[r.Output] = true
	}
	for _, s := range sources {
		if s.Role != corpora.Text || of[s.File] {
			continue
		}
		if err := corpora.Lines(s.Path(folder), func(_ int, line []byte) { k.keep(bare(string(line))) }); err != nil {
			return err
		}
	}
	return nil
}

package main

import (
	"os"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/measure"
)

// known holds the letters of paragraphs that no text may contain: whole paragraphs
// that were kept before or belong to other texts, and every stretch of the sets for
// measurement.
type known struct {
	whole     map[string]bool
	stretches map[string]bool
}

// stretch is the number of letters that two texts have in common only if one has it
// from the other: about eight words.
const stretch = 32

func newKnown() *known {
	return &known{map[string]bool{}, map[string]bool{}}
}

// keep notes a paragraph, and reports whether it was new: whether none that was noted
// has the same letters, whatever its spaces, marks and digits.
func (k *known) keep(letters string) bool {
	if k.whole[letters] {
		return false
	}
	k.whole[letters] = true
	return true
}

// hold notes a line that is held out.
func (k *known) hold(line string) {
	letters := bare(line)
	k.keep(letters)
	for i := 0; i+stretch <= len(letters); i++ {
		k.stretches[letters[i:i+stretch]] = true
	}
}

// held reports whether a paragraph has a stretch of a line that is held out.
func (k *known) held(letters string) bool {
	for i := 0; i+stretch <= len(letters); i++ {
		if k.stretches[letters[i:i+stretch]] {
			return true
		}
	}
	return false
}

// readKnown reads the development sets, the files of -without, and the texts of the
// manifest that no repository makes.
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

// holdFile holds the lines of a file out, of which the strings if they are JSON.
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

// readOthers notes the texts of the manifest that no repository makes.
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

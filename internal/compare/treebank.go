package main

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// banks are the development parts of the treebanks.
var banks = []struct{ name, file string }{
	{"PerDT", "fa_perdt-ud-dev.conllu"},
	{"Seraji", "fa_seraji-ud-dev.conllu"},
}

// A treebank is a text with its tokens and sentences, in order.
type treebank struct {
	text              string // the sentences, joined by spaces
	sentences, tokens []string
	repaired          []string // tokens, without the marks that PerDT fuses with the clitics before them
}

// readTreebank reads a file of CoNLL-U.
func readTreebank(data, file string) (*treebank, error) {
	content, err := os.ReadFile(filepath.Join(data, "ud", file))
	if err != nil {
		return nil, err
	}
	var b treebank
	within := 0 // the last word of a token of several words
	for line := range strings.Lines(string(content)) {
		line = strings.TrimSuffix(line, "\n")
		if text, ok := strings.CutPrefix(line, "# text = "); ok {
			b.sentences, within = append(b.sentences, text), 0
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 10 || strings.Contains(f[0], ".") {
			continue
		}
		_, last, isRange := strings.Cut(f[0], "-")
		if n, _ := strconv.Atoi(f[0]); !isRange && n <= within {
			continue
		}
		if isRange {
			within, _ = strconv.Atoi(last)
		}
		b.tokens = append(b.tokens, f[1])
		r, size := utf8.DecodeLastRuneInString(f[1])
		if isRange && size < len(f[1]) && unicode.IsPunct(r) {
			b.repaired = append(b.repaired, f[1][:len(f[1])-size])
			f[1] = f[1][len(f[1])-size:]
		}
		b.repaired = append(b.repaired, f[1])
	}
	b.text = strings.Join(b.sentences, " ")
	return &b, nil
}

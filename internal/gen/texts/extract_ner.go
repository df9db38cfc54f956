package main

import (
	"regexp"
	"strings"
)

// sentences returns a function that extracts the sentences of a named-entity corpus.
// Such a corpus has one token per line, its label after the last sep, and a blank line
// or a full stop after each sentence.
func sentences(sep string) func(string) ([]string, error) {
	return func(text string) (out []string, err error) {
		var tokens []string
		end := func() {
			if len(tokens) > 0 {
				out = append(out, spaced(tokens))
			}
			tokens = nil
		}
		for line := range strings.SplitSeq(text, "\n") {
			word := strings.TrimSpace(line)
			if word == "" {
				end()
				continue
			}
			if at := strings.LastIndex(line, sep); at >= 0 {
				word = strings.TrimSpace(line[:at])
			}
			tokens = append(tokens, joined(word))
			if word == "." {
				end()
			}
		}
		end()
		return out, nil
	}
}

var (
	beforeMark = regexp.MustCompile(` ([.،؛:!؟»)\]…])`)
	afterMark  = regexp.MustCompile(`([«(\[]) `)
)

// spaced joins tokens to a sentence.
func spaced(tokens []string) string {
	s := beforeMark.ReplaceAllString(strings.Join(tokens, " "), "$1")
	return afterMark.ReplaceAllString(s, "$1")
}

// phraseHeads are the first words of those multi-word tokens that are phrases.
var phraseHeads = set("به در از بر با بدون علی تا")

// joined replaces the spaces in a token by ZWNJs, which PEYMA writes as spaces, unless
// the token is a phrase.
func joined(token string) string {
	words := strings.Split(token, " ")
	verb, plural := words[0] == "می" || words[0] == "نمی", false
	for _, w := range words {
		plural = plural || w == "های"
	}
	if phraseHeads[words[0]] || len(words) > 3 || len(words) == 3 && !verb && !plural {
		return token
	}
	return strings.Join(words, zwnj)
}

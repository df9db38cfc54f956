package measure

import (
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/spacing"
	"github.com/parsitext/parsitext/internal/span"
	"github.com/parsitext/parsitext/normalize"
)

// Rules restores spacing by the rules of normalize, with the embedded lexicon.
func Rules(line string) string {
	return (normalize.HalfSpaces | normalize.WordBreaks).String(line)
}

// Decoder returns the restorer of a lexicon. Like the rules, it leaves protected
// spans unchanged and removes invisible ZWNJs.
func Decoder(lex *lexicon.Lexicon) Restorer {
	return restorer(spacing.Restorer{Lexicon: lex, HalfSpaces: true, WordBreaks: true})
}

// Early returns the restorer of a lexicon without the rules that are younger than the lexicon: the
// one by which it is drawn from texts.
func Early(lex *lexicon.Lexicon) Restorer {
	return restorer(spacing.Restorer{Lexicon: lex, HalfSpaces: true, WordBreaks: true, Early: true})
}

func restorer(r spacing.Restorer) Restorer {
	return func(line string) string {
		line = shown(line)
		return string(r.Append(nil, []byte(line), span.Append(nil, line)))
	}
}

// shown returns a line without the ZWNJs after letters that do not join the next
// one.
func shown(line string) string {
	last := rune(0)
	return strings.Map(func(r rune) rune {
		before := last
		last = r
		if r == script.ZWNJ && lexicon.Fold(before) != 0 && !joins(before) {
			last = before
			return -1
		}
		return r
	}, line)
}

package normalize

import (
	"iter"

	"github.com/parsitext/parsitext/internal/span"
)

// An evidence is what words say for a language.
type evidence struct {
	letters int // letters and spellings that Persian does not have
	strong  int // words with such a letter or spelling
	weak    int // words with weak letters alone
	odd     int // their letters in words that Persian does not have, up to two a word
	usual   int // the words that Persian has
}

// of returns what words say for the language t.
func (t tongue) of(words []lineWord) (e evidence) {
	for i := range words {
		w := &words[i]
		switch {
		case w.strong&t.in() != 0:
			e.strong++
			if e.letters += int(w.letters); !w.known || w.weak&t.in() != 0 {
				e.letters++
			}
		case w.weak&t.in() == 0:
		case w.known:
			e.weak++
			e.usual++
		default:
			e.weak++
			e.odd += min(int(w.weaks), 2)
		}
	}
	switch {
	case e.strong > 0: // no Persian typist has this keyboard
		e.letters += max(e.weak, e.odd)
	case e.odd > e.usual: // else another keyboard made the letters
		e.letters += e.odd
	}
	return e
}

// share returns n if one word in n must point to the language. The weaker the evidence, the
// smaller is n.
func (e *evidence) share() int {
	switch {
	case e.strong >= 3 || e.strong == 2 && e.letters >= 4:
		return 6
	case e.strong+e.weak > 1 || e.letters >= 3:
		return 3
	}
	return 2
}

// judge returns the language of words, or noTongue. At least two letters or spellings must
// point to the language, and enough of the words (see share). A word counts as one letter
// more if Persian does not have it, whatever keyboard it was typed on, or if it also has a
// weak letter. One letter is enough if the text before the words is in the language. A
// Persian word makes the words Persian, unless three others outweigh it.
func judge(words []lineWord, before tongue) tongue {
	var all tongueSet
	persian := 0
	for i := range words {
		if words[i].persian {
			persian++
		}
		all |= words[i].strong | words[i].weak
	}
	best, most := noTongue, 0
	for t := range tongueCount {
		if all&t.in() == 0 {
			continue
		}
		e := t.of(words)
		if t == before && e.letters > 0 {
			e.letters = 2
		}
		if persian > 0 && (e.strong < 3*persian || e.letters < 2*e.strong) {
			continue
		}
		if score := 2*e.strong + e.weak; e.letters >= 2 && e.share()*(e.strong+e.weak) >= len(words) && score > most {
			best, most = t, score
		}
	}
	return best
}

// lookalikes are the languages whose texts may have no letter that Persian does not have.
const lookalikes = tongueSet(1<<azerbaijani | 1<<balochi | 1<<ottoman)

// judgeLookalike returns which of the lookalikes the words are in, or noTongue. At least
// two words must point to it.
func judgeLookalike(words []lineWord) tongue {
	t := judge(words, noTongue)
	if lookalikes&t.in() == 0 {
		return noTongue
	}
	if e := t.of(words); e.strong+e.weak < 2 {
		return noTongue
	}
	return t
}

// isFar reports whether a word has one of pairTells, without which no language is looked
// for.
func isFar(words []lineWord) bool {
	for i := range words {
		if words[i].far {
			return true
		}
	}
	return false
}

// clauses appends to ranges the clauses that are in other languages and, of the other
// clauses, the words that are no slip of a typist.
func clauses(words []lineWord, ranges []span.Span) []span.Span {
	for clause := range eachClause(words) {
		switch {
		case !isFar(clause):
		case judge(clause, noTongue) != noTongue:
			ranges = append(ranges, extent(clause))
		default:
			ranges = foreignWords(clause, ranges)
		}
	}
	return ranges
}

// eachClause returns the clauses of words.
func eachClause(words []lineWord) iter.Seq[[]lineWord] {
	return func(yield func([]lineWord) bool) {
		from := 0
		for i := range words {
			if !words[i].ends && i+1 < len(words) {
				continue
			}
			if !yield(words[from : i+1]) {
				return
			}
			from = i + 1
		}
	}
}

// extent returns the range of a clause.
func extent(clause []lineWord) span.Span {
	return span.Span{Start: clause[0].start, End: clause[len(clause)-1].end}
}

// foreignWords appends to ranges the words with at least two letters or spellings of one
// other language.
func foreignWords(words []lineWord, ranges []span.Span) []span.Span {
	for i := range words {
		if w := &words[i]; w.far && w.letters >= 2 && w.strong != 0 {
			ranges = append(ranges, span.Span{Start: w.start, End: w.end})
		}
	}
	return ranges
}

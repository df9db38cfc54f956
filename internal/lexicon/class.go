package lexicon

// A Class is a kind of piece and the way it ends: 4*Kind + Ending.
type Class byte

// A Kind is the part of speech of a piece, or its role inside a word.
type Kind byte

const (
	Unknown Kind = iota // seen in text only
	Noun                // also names
	Adjective
	Adverb
	Verb         // finite, usable after می
	OtherVerb    // imperatives, subjunctives, participles
	Function     // adpositions, conjunctions, pronouns, numerals
	PluralSuffix // ها های هایی هایش …
	Clitic       // ام ات اش ای ایم اید اند مان تان شان
	Comparative  // تر ترین …
	VerbPrefix   // می نمی
	FirstPart    // of many compounds, rarely a word: هم غیر شبه فرا
	LastPart     // of many compounds, rarely a word: شناسی گذاری زاده محور
	Outside      // the edge of a run of letters
	kinds
)

// An Ending is the way the last letter of a piece behaves.
type Ending byte

const (
	Joining    Ending = iota // a letter that joins forward, not ه or ی
	HeEnding                 // ه
	YehEnding                // ی
	NonJoining               // ا د ذ ر ز ژ و …
)

// Nominal reports whether pieces of the kind take the endings of nouns.
func (k Kind) Nominal() bool { return k <= Adjective || k == LastPart }

// NumClasses is one more than the greatest Class.
const NumClasses = int(kinds) * 4

// ClassOf returns the class of a piece of kind k that ends in the letter last.
func ClassOf(k Kind, last byte) Class {
	e := Joining
	switch {
	case last == He:
		e = HeEnding
	case last == Yeh:
		e = YehEnding
	case !JoinsNext(last):
		e = NonJoining
	}
	return Class(byte(k)<<2 | byte(e))
}

// Kind returns the part of speech.
func (c Class) Kind() Kind { return Kind(c >> 2) }

// Ending returns the kind of last letter.
func (c Class) Ending() Ending { return Ending(c & 3) }

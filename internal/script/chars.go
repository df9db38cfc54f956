package script

// Characters that a reader of Go source could miss, or mistake for another.
const (
	ZWNJ       = '\u200c' // zero-width non-joiner, the Persian half-space
	ZWJ        = '\u200d' // zero-width joiner
	ZWSP       = '\u200b' // zero-width space
	LRM        = '\u200e' // left-to-right mark
	RLM        = '\u200f' // right-to-left mark
	ALM        = '\u061c' // Arabic letter mark
	BOM        = '\ufeff' // byte order mark, or zero-width no-break space
	SoftHyphen = '\u00ad'
	NotSign    = '\u00ac' // ¬, typed for a half-space in old encodings
	UnitSep    = '\u001f' // the half-space of some old encodings

	NBSP               = '\u00a0' // no-break space
	NarrowNBSP         = '\u202f'
	NextLine           = '\u0085' // a line break
	LineSeparator      = '\u2028'
	ParagraphSeparator = '\u2029'

	Kashida    = '\u0640' // elongation, also called tatweel
	Madda      = '\u0653' // combining, above
	HamzaAbove = '\u0654' // combining
	HamzaBelow = '\u0655' // combining
)

// VisibleSigns are the characters with which normalize.Visible shows others.
const VisibleSigns = "⸱⍽→⟨"

// Package script classifies the characters of Persian text: which are letters
// of the Arabic script, which are marks on them, and which letters join the
// letter that follows.
package script

// Characters that a reader of Go source could miss.
const (
	ZWNJ    = '\u200c' // zero-width non-joiner, the Persian half-space
	ZWJ     = '\u200d' // zero-width joiner
	Kashida = '\u0640' // elongation, also called tatweel
)

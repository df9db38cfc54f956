package normalize

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// Visible returns s with its invisible characters shown, for people who compare
// texts: ZWNJ as ⸱, no-break space as ⍽, TAB as →, and controls (CR too), format
// characters, spaces other than U+0020 and invalid bytes by number, as ⟨U+200F⟩
// and ⟨\xFF⟩. Line feeds stay. If s itself has ⸱, ⍽, → or ⟨, they are shown by number
// too, so two texts that differ look different.
func Visible(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\ufffd"):
			fmt.Fprintf(&b, "⟨\\x%02X⟩", s[i])
		case r == script.ZWNJ:
			b.WriteRune('⸱')
		case r == '\t':
			b.WriteRune('→')
		case r == script.NBSP:
			b.WriteRune('⍽')
		case r != ' ' && r != '\n' && isUndrawn(r), strings.ContainsRune(script.VisibleSigns, r):
			fmt.Fprintf(&b, "⟨%U⟩", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isUndrawn reports whether a font has nothing to draw for r.
func isUndrawn(r rune) bool {
	return script.IsControl(r) || script.IsFormat(r) || script.IsSeparator(r) || script.IsPrivate(r)
}

package normalize

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// Visible returns s with its invisible characters drawn, for people who compare
// texts: ZWNJ as ⸱, no-break space as ⍽, TAB as →, and controls, format
// characters, other spaces than U+0020 and invalid bytes by number, ⟨U+200F⟩,
// ⟨\xFF⟩. Line feeds stay.
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
		case r == '\u00a0':
			b.WriteRune('⍽')
		case r != ' ' && r != '\n' && unicode.In(r, unicode.C, unicode.Z):
			fmt.Fprintf(&b, "⟨%U⟩", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

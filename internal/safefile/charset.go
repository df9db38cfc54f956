package safefile

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// A charset is an encoding from which texts can be converted.
type charset struct {
	name     string
	encoding encoding.Encoding
	wide     bool // a character has two bytes or four; otherwise one, and ASCII is itself
}

var charsets = []charset{
	{"windows-1256", charmap.Windows1256, false},
	{"iso-8859-6", charmap.ISO8859_6, false},
	{"utf-16", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), true},
	{"utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), true},
	{"utf-16be", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), true},
}

// Charsets returns the names of the encodings that NewReader converts.
func Charsets() []string {
	names := make([]string, len(charsets))
	for i, c := range charsets {
		names[i] = c.name
	}
	return names
}

// CheckCharset returns an error if a name is not one of Charsets, ignoring case.
func CheckCharset(name string) error {
	_, err := charsetOf(name)
	return err
}

func charsetOf(name string) (*charset, error) {
	i := slices.IndexFunc(Charsets(), func(c string) bool { return strings.EqualFold(c, name) })
	if i < 0 {
		return nil, fmt.Errorf("no charset %q; there are %s", name, strings.Join(Charsets(), ", "))
	}
	return &charsets[i], nil
}

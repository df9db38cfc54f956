// Package script knows the characters of Persian text: which are letters of the
// Arabic script, marks on them, digits, spaces; which letters join the one that
// follows; and which letter a look-alike stands for. It is the only place where
// that is said: other packages ask it, and ask package unicode nothing.
//
// All tables are its own, of the version of Unicode that UnicodeVersion names, so
// that a text becomes the same on every Go release.
package script

//go:generate go run -C ../gen ./letters

// UnicodeVersion is the version of Unicode that the tables were made from.
const UnicodeVersion = "15.0.0"

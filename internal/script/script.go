// Package script knows the characters of Persian text: which are letters of the
// Arabic script, marks on them, digits or spaces; which letters join the next
// one; and which letter a look-alike stands for. It is the only place for these
// facts: other packages use it instead of package unicode.
//
// All tables are its own and have the version of Unicode that UnicodeVersion
// names, so that the results are the same with every Go release.
package script

//go:generate go run -C ../gen ./letters

// UnicodeVersion is the version of Unicode from which the tables were made.
const UnicodeVersion = "15.0.0"

// Package safefile reads text files and writes them anew without harm, for the programs
// of examples.
//
// [Replace] writes a file in place: whole or not at all, with its mode and owner. [NewReader]
// reads text, compressed or not, and fails at the first byte that is none: a NUL, UTF-16,
// invalid UTF-8. What is in another encoding must be named, by a name of [Charsets].
package safefile

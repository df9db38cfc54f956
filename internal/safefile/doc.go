// Package safefile reads and safely rewrites text files, for the programs of examples.
//
// [Replace] rewrites a file in place: completely or not at all, with its mode and owner.
// [NewReader] reads text, compressed or not, and fails at the first byte that is not text:
// a NUL, UTF-16, invalid UTF-8. Any other encoding must be given by a name of [Charsets].
// [NewGzipWriter] compresses what is written.
package safefile

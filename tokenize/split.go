package tokenize

import "unsafe"

// ScanWords is a [bufio.SplitFunc] that returns the texts of the tokens that
// [Words] returns for the whole input, whatever the sizes of the reads.
//
// A token depends on the text after it up to the end of its line, at most 4 KiB or,
// for a longer token, as much as its own length. So the buffer of a
// [bufio.Scanner], 64 KiB unless Scanner.Buffer sets another size, is enough for
// every token of up to 32 KiB. A longer one, such as a URL with data in it, gives
// [bufio.ErrTooLong] unless the buffer has twice its length.
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	sc := scanner{s: view(data)}
	start := sc.spaces(0)
	if start == len(data) {
		return start, nil, nil
	}
	end, _ := sc.token(start)
	if !atEOF && !sc.settled(end) {
		return start, nil, nil
	}
	return end, data[start:end], nil
}

// ScanSentences is a [bufio.SplitFunc] that returns the texts of the sentences that
// [Sentences] returns for the whole input, whatever the sizes of the reads.
//
// A sentence depends on its own text, the token after it, and the text on which
// that token depends (see [ScanWords]); the buffer must hold all of these. The 64
// KiB of a [bufio.Scanner] are enough for the sentences of news. If a sentence may
// be longer, as in a text without punctuation on one line, set a larger maximum
// with Scanner.Buffer; otherwise the Scanner stops with [bufio.ErrTooLong].
func ScanSentences(data []byte, atEOF bool) (advance int, token []byte, err error) {
	return Splitter{}.ScanSentences(data, atEOF)
}

// ScanSentences is a [bufio.SplitFunc] like the function [ScanSentences], with the
// options of p.
func (p Splitter) ScanSentences(data []byte, atEOF bool) (advance int, token []byte, err error) {
	f := finder{scanner: scanner{s: view(data)}, Splitter: p, partial: !atEOF}
	f.at = f.spaces(0)
	start := f.at
	s, ok := f.next()
	switch {
	case ok:
		return s.End(), data[s.Start:s.End()], nil
	case atEOF:
		return len(data), nil, nil
	}
	return start, nil, nil
}

// ScanParagraphs is a [bufio.SplitFunc] that returns the texts of the paragraphs
// that [Paragraphs] returns for the whole input, whatever the sizes of the reads.
//
// A paragraph ends at the line break after it, so the buffer must hold both; it
// need not hold the white space before the paragraph. A line that is longer than
// the 64 KiB of a [bufio.Scanner] stops it with [bufio.ErrTooLong] unless
// Scanner.Buffer sets a larger maximum.
func ScanParagraphs(data []byte, atEOF bool) (advance int, token []byte, err error) {
	sc := scanner{s: view(data)}
	start := sc.spaces(0)
	end := lineEnd(sc.s, start, len(data))
	p, ok := trimmed(sc.s, start, end)
	if !ok || end == len(data) && !atEOF {
		return start, nil, nil
	}
	return end, data[start:p.End()], nil
}

// view returns b as a string, which must not be used after b changes.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

package tokenize

import "unsafe"

// ScanWords is a [bufio.SplitFunc] that gives the texts of the tokens that [Words]
// gives for the whole of what is read, whatever the sizes of the reads.
//
// A token is decided by the text after it up to the end of its line, at most
// 4 KiB or, for a longer one, its own length again. The buffer of a
// [bufio.Scanner], 64 KiB unless Scanner.Buffer sets another, so holds every
// token of up to 32 KiB; a longer one, such as a URL with data in it, gives
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

// ScanSentences is a [bufio.SplitFunc] that gives the texts of the sentences that
// [Sentences] gives for the whole of what is read, whatever the sizes of the
// reads.
//
// A sentence is decided by its own text and the token after it, so the buffer
// must hold both, and what decides that token (see [ScanWords]). The 64 KiB of a
// [bufio.Scanner] are enough for sentences of news; for text in which a sentence
// without its end may go on for longer, such as a text without punctuation on one
// line, set a larger maximum with Scanner.Buffer, or the Scanner stops with
// [bufio.ErrTooLong].
func ScanSentences(data []byte, atEOF bool) (advance int, token []byte, err error) {
	return Splitter{}.ScanSentences(data, atEOF)
}

// ScanSentences is a [bufio.SplitFunc] as the function [ScanSentences] is.
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

// ScanParagraphs is a [bufio.SplitFunc] that gives the texts of the paragraphs that
// [Paragraphs] gives for the whole of what is read, whatever the sizes of the
// reads.
//
// A paragraph is decided by the line break after it, so the buffer must hold both;
// white space before it takes no room. A line that is longer than the 64 KiB of a
// [bufio.Scanner] stops it with [bufio.ErrTooLong] unless Scanner.Buffer sets a
// larger maximum.
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

// view returns b as a string, which is not used after b may change.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

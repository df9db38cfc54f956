package span

// mojibake returns the end of a Persian text at i whose UTF-8 was read as Latin-1 or
// Windows-1252, or 0. It has at least two letters, each a Ø, Ù, Ú or Û with a second
// character that stands for a byte from 80 to BF. The text must stay unchanged,
// including its controls and soft hyphens, so that it can be repaired.
func mojibake[T ~string | ~[]byte](s T, i int) int {
	end, pairs := i, 0
	for at := i; at < len(s); {
		if n := misread(s, at); n > 0 {
			at += n
			end = at
			pairs++
			continue
		}
		if end == i || at-end >= maxMojibakeGap || s[at] >= 0x80 {
			break
		}
		at++
	}
	if pairs < 2 {
		return 0
	}
	return end
}

// maxMojibakeGap is the maximum length of the ASCII between two misread letters, in
// bytes.
const maxMojibakeGap = 16

// beginsMojibake reports whether a and b begin Ø, Ù, Ú or Û.
func beginsMojibake(a, b byte) bool { return 0x98 <= b && b <= 0x9B }

// misread returns the length of the misread letter at i, or 0.
func misread[T ~string | ~[]byte](s T, i int) int {
	if i+2 >= len(s) || s[i] != 0xC3 || !beginsMojibake(s[i], s[i+1]) {
		return 0
	}
	r, n := decode(s, i+2)
	if 0x80 <= r && r <= 0xBF || isWindows(r) {
		return 2 + n
	}
	return 0
}

// isWindows reports whether r is the character of a byte from 80 to 9F in Windows-1252.
func isWindows(r rune) bool {
	switch r {
	case '€', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 'Ž', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 'ž', 'Ÿ':
		return true
	}
	return false
}

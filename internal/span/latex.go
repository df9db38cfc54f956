package span

import "github.com/parsitext/parsitext/internal/script"

// latex returns the end of the formula at i, between dollar signs or \( and \), or of
// the command with its arguments, \frac{a}{b}; it returns 0 if there is neither.
func latex[T ~string | ~[]byte](s T, i int) int {
	if s[i] == '$' {
		if isPrice(s, i) || bracedVariable(s, i) > 0 {
			return 0
		}
		return formula(s, i)
	}
	if i+1 == len(s) {
		return 0
	}
	switch c := s[i+1]; {
	case c == '(':
		return displayed(s, i, ')')
	case c == '[':
		return displayed(s, i, ']')
	case isLetter(c):
		return command(s, i)
	case isArabicLead(c):
		return persianCommand(s, i)
	}
	return 0
}

// formula returns the end of the formula between dollar signs at i, or 0. It contains
// a Latin letter or a command, or is ASCII with a number. Spaces are inside both signs
// or neither; with spaces, it must be ASCII.
func formula[T ~string | ~[]byte](s T, i int) int {
	open := while(s, i, 2, func(c byte) bool { return c == '$' })
	limit := min(len(s), i+Reach)
	letters, numbers, other := false, false, false
	for at := open; at < limit; at++ {
		if c := s[at]; c != '$' {
			letters = letters || isLetter(c) || c == '\\'
			numbers = numbers || isDigit(c)
			other = other || c >= 0x80
			continue
		}
		end := while(s, at, 2, func(c byte) bool { return c == '$' })
		spaced := s[open] == ' '
		switch {
		case at == open, end-at != open-i, goesOn(s, end), spaced != (s[at-1] == ' '):
			return 0
		case letters && !spaced, !other && (letters || numbers):
			return end
		}
		return 0
	}
	return 0
}

// displayed returns the end of the formula that \( or \[ opens at i, or 0.
func displayed[T ~string | ~[]byte](s T, i int, closer byte) int {
	limit := min(len(s)-1, i+Reach)
	for at := i + 2; at < limit; at++ {
		if s[at] == '\\' && s[at+1] == closer {
			return at + 2
		}
		if s[at] == '\\' && s[at+1] == s[i+1] {
			return 0
		}
	}
	return 0
}

// command returns the end of the LaTeX command at i.
func command[T ~string | ~[]byte](s T, i int) int {
	return arguments(s, while(s, i+1, maxLabel, isLetter))
}

// persianCommand returns the end of the commands with Persian names at i, as xepersian
// defines them, with the arguments of the last: \شمار\ساعت, \شروع{متن}. It returns 0 for one
// name without an argument, which may be a word after a stray backslash.
func persianCommand[T ~string | ~[]byte](s T, i int) int {
	if !opens(s, i) {
		return 0
	}
	end, names := i, 0
	for end < len(s) && s[end] == '\\' {
		e := persianName(s, end+1)
		if e == end+1 {
			break
		}
		end = e
		names++
	}
	if e := arguments(s, end); e > end || names > 1 {
		return e
	}
	return 0
}

// maxName is the maximum length of a Persian name of a command, in bytes.
const maxName = 2 * maxLabel

// persianName returns the end of the letters at i, with ZWNJs between them.
func persianName[T ~string | ~[]byte](s T, i int) int {
	end := i
	for at := i; at < min(len(s), i+maxName); {
		r, n := decode(s, at)
		if r != script.ZWNJ && script.ClassOf(r) != script.Persian {
			break
		}
		at += n
		if r != script.ZWNJ {
			end = at
		}
	}
	return end
}

// arguments returns the end of the texts between braces at i.
func arguments[T ~string | ~[]byte](s T, i int) int {
	for i < len(s) && s[i] == '{' {
		e := argument(s, i)
		if e == 0 {
			break
		}
		i = e
	}
	return i
}

// maxArgument is the maximum length of an argument of a command, in bytes.
const maxArgument = 256

// argument returns the end of the text between braces at i, or 0.
func argument[T ~string | ~[]byte](s T, i int) int {
	depth := 0
	for at := i; at < min(len(s), i+maxArgument); at++ {
		switch s[at] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return at + 1
			}
		}
	}
	return 0
}

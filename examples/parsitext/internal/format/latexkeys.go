package format

import "regexp"

// latexKey is a key of keyval or pgfkeys. Classes for xepersian have Persian keys.
var latexKey = regexp.MustCompile(`^[\pL/][\pL\pM\pN\x{200c} _./@-]*$`)

// maxKey is more than the length of any key.
const maxKey = 200

// isKeyList reports whether the bytes [start,end) are a list as keyval and pgfkeys read it:
// pairs key=value and flags, with commas between. A flag has no Persian letter. One of the
// pairs must differ from an equation in a Persian text by a Latin key or a value in braces.
func (r *texReader) isKeyList(start, end int) bool {
	sure := false
	for start < end {
		key, itemEnd := r.keyItem(start, end)
		if key.end-key.start > maxKey {
			return false
		}
		persian, isPair := hasPersian(key.of(r.src)), key.end < itemEnd
		switch {
		case isPair && latexKey.Match(key.of(r.src)):
			sure = sure || !persian || r.isBraced(key.end+len("="), itemEnd)
		case persian:
			return false
		}
		start = itemEnd + len(",")
	}
	return sure
}

// isBraced reports whether a value is a group.
func (r *texReader) isBraced(start, end int) bool {
	to, ok := r.groups[skip(r.src[:end], start, texSpaces)]
	return ok && skip(r.src[:end], to+len("}"), texSpaces) == end
}

const texSpaces = " \t\r\n"

// keyItem returns the key of the next item of a list, up to an equals sign if there is one,
// and the end of the item. It skips the comments before the key. Braces hide signs.
func (r *texReader) keyItem(start, end int) (key span, itemEnd int) {
	src := r.src[:end]
	for start = skip(src, start, texSpaces); start < end && src[start] == '%'; {
		start = skip(src, lineEnd(src, start), texSpaces)
	}
	key = span{start, -1}
	at := start
	for ; at < end && src[at] != ','; at++ {
		switch src[at] {
		case '{':
			if to, ok := r.groups[at]; ok {
				at = to
			}
		case '\\':
			at++
		case '=':
			if key.end < 0 {
				key.end = at
			}
		}
	}
	if at = min(at, end); key.end < 0 {
		key.end = at
	}
	return key, at
}

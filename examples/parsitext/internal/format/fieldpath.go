package format

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ParseField reads a path of keys separated by dots; \. is a dot in a key.
func ParseField(s string) ([]string, error) {
	keys := []string{""}
	for i := 0; i < len(s); i++ {
		last := &keys[len(keys)-1]
		switch {
		case s[i] == '.':
			keys = append(keys, "")
		case strings.HasPrefix(s[i:], `\.`):
			i++
			*last += "."
		default:
			*last += s[i : i+1]
		}
	}
	if slices.Contains(keys, "") {
		return nil, errors.New("empty key")
	}
	return keys, nil
}

// writeField writes a path as ParseField reads it.
func writeField(path []string) string {
	keys := make([]string, len(path))
	for i, k := range path {
		keys[i] = strings.ReplaceAll(k, ".", `\.`)
	}
	return strings.Join(keys, ".")
}

// maxFields is the number of fields that an error names.
const maxFields = 10

// noField returns the error for a field that a valid JSON text does not have.
func noField(src []byte, field []string) error {
	names := textFields(src)
	if len(names) > maxFields {
		names = append(names[:maxFields], "…")
	}
	known := ""
	if len(names) > 0 {
		known = "; texts are in " + strings.Join(names, ", ")
	}
	return fmt.Errorf(`no field "%s"%s`, writeField(field), known) // not %q, which doubles the backslash
}

// textFields returns the first fields of a JSON text that hold strings, one more than
// maxFields if there are more.
func textFields(src []byte) (names []string) {
	r := &jsonReader{src: src, picks: func(path []string) bool {
		if name := writeField(path); name != "" && len(names) <= maxFields && !slices.Contains(names, name) {
			names = append(names, name)
		}
		return false
	}}
	r.value(skip(src, 0, jsonSpaces), nil)
	return names
}

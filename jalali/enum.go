package jalali

import "fmt"

// noneText is the text of a zero value.
const noneText = "none"

// appendName appends the name of a value in lower case, "none" for zero. It fails
// if the value has no name.
func appendName[T ~uint8](b []byte, kind string, names []string, v T) ([]byte, error) {
	if v == 0 {
		return append(b, noneText...), nil
	}
	if int(v) >= len(names) || names[v] == "" {
		return b, fmt.Errorf("jalali: there is no %s %d", kind, v)
	}
	return append(b, names[v]...), nil
}

// readName returns the value that has the name.
func readName[T ~uint8](text []byte, kind string, names []string) (T, error) {
	if string(text) == noneText {
		return 0, nil
	}
	for v, name := range names {
		if name != "" && name == string(text) {
			return T(v), nil
		}
	}
	return 0, fmt.Errorf("jalali: there is no %s %q", kind, text)
}

// nameOf returns the name of a value, %!Kind(99) if it has none.
func nameOf[T ~uint8](kind string, names []string, v T) string {
	b, err := appendName(nil, kind, names, v)
	if err != nil {
		return noSuch(kind, int(v))
	}
	return string(b)
}

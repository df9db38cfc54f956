package main

import (
	"path"
	"strings"
)

// A paths is a list of globs separated by commas. A name matches if one of them
// matches, and none that starts with an exclamation mark. The globs are those of
// package path; ** also matches any number of folders or, at the end, everything below.
type paths string

func (p paths) match(name string) bool {
	found := false
	for glob := range strings.SplitSeq(string(p), ",") {
		but, not := strings.CutPrefix(glob, "!")
		if !matchGlob(strings.Split(but, "/"), strings.Split(name, "/")) {
			continue
		}
		if not {
			return false
		}
		found = true
	}
	return found
}

// matchGlob reports whether a glob matches a name; both are split at the slashes.
func matchGlob(glob, name []string) bool {
	switch {
	case len(glob) == 0:
		return len(name) == 0
	case len(name) == 0:
		return false
	case glob[0] == "**":
		return len(glob) == 1 || matchGlob(glob[1:], name) || matchGlob(glob, name[1:])
	}
	ok, err := path.Match(glob[0], name[0])
	return err == nil && ok && matchGlob(glob[1:], name[1:])
}

package main

import (
	"path"
	"strings"
)

// A paths is a list of globs separated by commas. A name matches if one of them does
// and none that starts with an exclamation mark. They are those of package path, and **
// stands for any number of folders, or at the end for all that is below.
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

// matchGlob matches a glob and a name, both parted at the slashes.
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

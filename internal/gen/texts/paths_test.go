package main

import "testing"

func TestPaths(t *testing.T) {
	for _, c := range []struct {
		globs, name string
		want        bool
	}{
		{"**", "a/b/c.md", true},
		{"docs/fa/**", "docs/fa/a.md", true},
		{"docs/fa/**", "docs/en/a.md", false},
		{"docs/fa/**", "docs/fa", false},
		{"**/fa/*.json", "a/fa/x.json", true},
		{"**/fa/*.json", "fa/x.json", true},
		{"**/fa/*.json", "a/fa/b/x.json", false},
		{"*.md,*.txt", "a.txt", true},
		{"*.md", "a/b.md", false},
		{"**,!**/text.json", "a/text.json", false},
		{"!**/text.json,**", "a/text.json", false},
		{"!a", "b", false},
		{"[", "[", false},
	} {
		if got := paths(c.globs).match(c.name); got != c.want {
			t.Errorf("%s, %s: %v", c.globs, c.name, got)
		}
	}
}

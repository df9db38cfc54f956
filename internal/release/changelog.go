package release

import (
	"errors"
	"os"
	"path/filepath"
	"regexp"
)

var heading = regexp.MustCompile(`(?m)^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$`)

// Newest returns the newest version in the changelog of a repository, such as v0.1.0.
func Newest(repo string) (string, error) {
	text, err := os.ReadFile(filepath.Join(repo, "CHANGELOG.md"))
	if err != nil {
		return "", err
	}
	m := heading.FindSubmatch(text)
	if m == nil {
		return "", errors.New(`CHANGELOG.md has no heading such as "## [0.1.0] - 2025-01-31"`)
	}
	return "v" + string(m[1]), nil
}

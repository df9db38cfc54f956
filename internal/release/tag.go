package release

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/module"
)

// Tag tags the commit that a clean repository has checked out as the release of a version.
// It then tags each nested module on a separate commit, in which go.mod requires the
// release and has no replace lines. No branch moves. Tag returns the tags.
func Tag(repo, version string) ([]string, error) {
	if err := ready(repo, version); err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "parsitext-release-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	clone := filepath.Join(folder, "clone") // so that a failure leaves no tag in repo
	if err := Clone(repo, clone); err != nil {
		return nil, err
	}
	tags, err := tagAll(clone, version)
	if err != nil {
		return nil, err
	}
	fetch := []string{"fetch", "-q", "--no-tags", clone}
	for _, name := range tags {
		fetch = append(fetch, "refs/tags/"+name+":refs/tags/"+name)
	}
	_, err = git(repo, fetch...)
	return tags, err
}

// tagAll tags the modules in a clone.
func tagAll(clone, version string) (tags []string, err error) {
	for _, m := range Tagged() {
		if err := require(clone, m, version); err != nil {
			return nil, fmt.Errorf("%s: %w", m.Path(), err)
		}
		name := m.TagName(version)
		if _, err := git(clone, "tag", "-a", "-m", m.Path()+" "+version, name); err != nil {
			return nil, err
		}
		tags = append(tags, name)
	}
	return tags, nil
}

// ready returns an error if a repository is not ready for the release of a version.
func ready(repo, version string) error {
	newest, err := Newest(repo)
	if err != nil {
		return err
	}
	if newest != version {
		return fmt.Errorf("the newest version in CHANGELOG.md is %s", newest)
	}
	changed, err := git(repo, "status", "--porcelain")
	if err != nil {
		return err
	}
	if changed != "" {
		return errors.New("the work tree has uncommitted changes")
	}
	return nil
}

// require commits the changes that make a nested module independent of the tree: go.mod
// requires a version of each module of the repository that it replaced, and go.sum has
// their hashes.
func require(tree string, m Module, version string) error {
	name := filepath.Join(tree, filepath.FromSlash(m.Dir), "go.mod")
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	mod, err := modfile.Parse(name, text, nil)
	if err != nil {
		return err
	}
	if len(mod.Replace) == 0 {
		return nil
	}
	var sums []string
	for _, r := range slices.Clone(mod.Replace) {
		replaced := module.Version{Path: r.Old.Path, Version: version}
		if err := errors.Join(mod.DropReplace(r.Old.Path, r.Old.Version), mod.AddRequire(replaced.Path, version)); err != nil {
			return err
		}
		lines, err := sumLines(tree, replaced)
		if err != nil {
			return err
		}
		sums = append(sums, lines...)
	}
	mod.Cleanup()
	if text, err = mod.Format(); err != nil {
		return err
	}
	if err := errors.Join(os.WriteFile(name, text, 0o644), addSums(filepath.Join(filepath.Dir(name), "go.sum"), sums)); err != nil {
		return err
	}
	_, err = git(tree, "commit", "-q", "--no-verify", "--all", "-m", m.Dir+": require "+version)
	return err
}

// sumLines returns the lines of go.sum for a module that is tagged already.
func sumLines(repo string, required module.Version) ([]string, error) {
	i := slices.IndexFunc(Tagged(), func(m Module) bool { return m.Path() == required.Path })
	if i < 0 {
		return nil, fmt.Errorf("go.mod replaces %s, which has no tag", required.Path)
	}
	p, err := pack(repo, Tagged()[i], required.Version)
	if err != nil {
		return nil, err
	}
	whole, mod, err := p.hashes()
	if err != nil {
		return nil, err
	}
	head := required.Path + " " + required.Version
	return []string{head + " " + whole, head + "/go.mod " + mod}, nil
}

// addSums adds lines to a go.sum, in sorted order.
func addSums(name string, lines []string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	all := append(strings.Split(string(bytes.TrimSuffix(text, []byte("\n"))), "\n"), lines...)
	slices.Sort(all)
	return os.WriteFile(name, []byte(strings.Join(all, "\n")+"\n"), 0o644)
}

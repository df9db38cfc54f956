package main

import (
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// documents returns the documents of a repository whose commands run: the READMEs of the
// root and of folders, and docs.
func documents(repo string) ([]string, error) {
	docs := []string{"README.md", "README.fa.md"}
	for _, pattern := range []string{"docs/*.md", "*/README*.md", "*/*/README*.md", "*/*/*/README*.md"} {
		names, err := filepath.Glob(filepath.Join(repo, filepath.FromSlash(pattern)))
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			rel, err := filepath.Rel(repo, name)
			if err != nil {
				return nil, err
			}
			docs = append(docs, filepath.ToSlash(rel))
		}
	}
	slices.Sort(docs)
	return slices.Compact(docs), nil
}

// folder returns the folder in which the commands of a document run: that of a README, and
// the root for others.
func folder(doc string) string {
	dir := path.Dir(doc)
	if dir == "." || dir == "docs" {
		return ""
	}
	return dir
}

// blocks returns the blocks of all documents, and a description of what could not be
// parsed.
func blocks(repo string) (all []block, problems []string, err error) {
	docs, err := documents(repo)
	if err != nil {
		return nil, nil, err
	}
	isModule := func(dir string) bool {
		_, err := os.Stat(filepath.Join(repo, filepath.FromSlash(dir), "go.mod"))
		return err == nil
	}
	for _, doc := range docs {
		text, err := os.ReadFile(filepath.Join(repo, filepath.FromSlash(doc)))
		if err != nil {
			return nil, nil, err
		}
		found, unclear := parse(doc, folder(doc), strings.ReplaceAll(string(text), "\r\n", "\n"), isModule)
		all, problems = append(all, found...), append(problems, unclear...)
	}
	return all, problems, nil
}

// unused returns the entries of the table of exceptions that match no command.
func unused(all []block) (problems []string) {
	for _, e := range exceptions {
		if !slices.ContainsFunc(all, func(b block) bool { return slices.ContainsFunc(b.commands, e.matches) }) {
			problems = append(problems, "tables.go: no command of "+e.doc.String()+" matches "+e.text.String())
		}
	}
	return problems
}

// met reports whether the program that an exception needs is installed.
func (e exception) met() bool {
	if e.need == "" {
		return false
	}
	_, err := exec.LookPath(e.need)
	return err == nil
}

func (e exception) matches(c command) bool {
	return e.doc.MatchString(c.doc) && e.text.MatchString(c.text)
}

// Package licences finds the modules that the packages and commands of a release link, and
// their licences. NOTICE lists them in each tagged module. After a change of go.mod:
//
//	go test -C internal/release ./licences -update
package licences

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// A licence is an SPDX identifier with a text that only this licence has, whose words are
// separated by one space.
type licence struct {
	id            string
	text, without *regexp.Regexp // without may be nil
}

var known = []licence{
	{"Apache-2.0", regexp.MustCompile("apache license,? version 2.0"), nil},
	{"BSD-2-Clause", regexp.MustCompile("redistribution and use in source and binary forms"), regexp.MustCompile("neither the names? of|may not be used to endorse")},
	{"BSD-3-Clause", regexp.MustCompile("redistribution and use in source and binary forms.*(neither the names? of|may not be used to endorse)"), nil},
	{"ISC", regexp.MustCompile("permission to use, copy, modify, and(/or)? distribute this software"), nil},
	{"MIT", regexp.MustCompile("permission is hereby granted, free of charge, to any person obtaining a copy"), nil},
	{"MPL-2.0", regexp.MustCompile("mozilla public license,? version 2.0"), nil},
	{"public domain", regexp.MustCompile("(is|are|been) (in|dedicated to|released into) the public domain"), nil},
}

// identify returns the identifiers of the licences in a text.
func identify(text string) (ids []string) {
	text = strings.ToLower(strings.Join(strings.Fields(text), " "))
	for _, l := range known {
		if l.text.MatchString(text) && (l.without == nil || !l.without.MatchString(text)) {
			ids = append(ids, l.id)
		}
	}
	return ids
}

// A linked is a third-party module that is linked, in a folder of the module cache.
type linked struct {
	path, dir string
}

// systems are the operating systems that are checked, because the linked modules differ
// slightly.
var systems = []string{"darwin", "linux", "windows"}

// linkedInto returns the third-party modules that the package in a folder links, by path.
func linkedInto(folder, own string) ([]linked, error) {
	var all []linked
	for _, system := range systems {
		cmd := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{.Path}}\t{{.Dir}}{{end}}", ".")
		cmd.Dir, cmd.Env = folder, append(os.Environ(), "GOOS="+system, "GOARCH=amd64", "CGO_ENABLED=0")
		cmd.Stderr = os.Stderr
		out, err := cmd.Output()
		if err != nil {
			return nil, fmt.Errorf("go list for %s: %w", system, err)
		}
		for line := range strings.Lines(string(out)) {
			path, dir, _ := strings.Cut(strings.TrimSpace(line), "\t")
			if path != "" && path != own && !strings.HasPrefix(path, own+"/") {
				all = append(all, linked{path, dir})
			}
		}
	}
	slices.SortFunc(all, func(a, b linked) int { return cmp.Compare(a.path, b.path) })
	return slices.Compact(all), nil
}

var (
	licenceFile = regexp.MustCompile(`(?i)^(licen[sc]e|copying|unlicense)`)
	noticeFile  = regexp.MustCompile(`(?i)^notice`)
)

// line returns the line of NOTICE for a module: its path and its licences.
func (m linked) line() (string, error) {
	entries, err := os.ReadDir(m.dir)
	if err != nil {
		return "", err
	}
	var ids []string
	notice := ""
	for _, e := range entries {
		switch {
		case e.IsDir():
		case noticeFile.MatchString(e.Name()):
			notice = ", with a NOTICE of its own"
		case licenceFile.MatchString(e.Name()):
			text, err := os.ReadFile(filepath.Join(m.dir, e.Name()))
			if err != nil {
				return "", err
			}
			ids = append(ids, identify(string(text))...)
		}
	}
	if len(ids) == 0 {
		return "", fmt.Errorf("%s: no licence was identified in %s", m.path, m.dir)
	}
	slices.Sort(ids)
	return m.path + ": " + strings.Join(slices.Compact(ids), ", ") + notice, nil
}

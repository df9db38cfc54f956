package licences

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/release"
)

var update = flag.Bool("update", false, "write the lists of NOTICE")

const root = "../../.."

// above is the line of NOTICE above the list of modules, which ends the file.
const above = "\nModules that are linked, besides the standard library of Go (BSD-3-Clause):\n\n"

// TestNotice compares the list of NOTICE in each tagged module with what is linked.
func TestNotice(t *testing.T) {
	for _, m := range release.Tagged() {
		t.Run(m.Path(), func(t *testing.T) { testNotice(t, filepath.Join(root, filepath.FromSlash(m.Dir))) })
	}
}

func testNotice(t *testing.T, folder string) {
	modules, err := linkedInto(folder, release.Root)
	if err != nil {
		if strings.HasSuffix(folder, "pipeline") { // Beam may not be in the module cache
			t.Skip(err)
		}
		t.Fatal(err)
	}
	if len(modules) == 0 {
		t.Fatal("no module")
	}
	var want []string
	for _, m := range modules {
		line, err := m.line()
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, line)
	}
	name := filepath.Join(folder, "NOTICE")
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	head, list, ok := strings.Cut(string(text), above)
	if *update {
		head = strings.TrimRight(head, "\n") + "\n"
		if err := os.WriteFile(name, []byte(head+above+strings.Join(want, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if !ok {
		t.Fatalf("%s has no list", name)
	}
	got := strings.Split(strings.TrimSuffix(list, "\n"), "\n")
	compare(t, got, want)
}

// compare reports missing and superfluous lines of a list.
func compare(t *testing.T, got, want []string) {
	t.Helper()
	for _, line := range want {
		if !slices.Contains(got, line) {
			t.Errorf("NOTICE lacks %q", line)
		}
	}
	for _, line := range got {
		if !slices.Contains(want, line) {
			t.Errorf("NOTICE has %q, which is not linked", line)
		}
	}
}

func TestIdentify(t *testing.T) {
	for text, want := range map[string]string{
		"Apache License\n   Version 2.0, January 2004":                                                                                     "Apache-2.0",
		"Permission is hereby granted, free of charge, to any person\nobtaining a copy":                                                    "MIT",
		"Redistribution and use in source and binary forms, with or without":                                                               "BSD-2-Clause",
		"Redistribution and use in source and binary forms … Neither the name of Google":                                                   "BSD-3-Clause",
		"Redistribution and use in source and binary forms … The names of its contributors may not be used to endorse or promote products": "BSD-3-Clause",
		"All rights reserved": "",
	} {
		if got := strings.Join(identify(text), ", "); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/parsitext/parsitext/internal/release"
)

const repo = "../.."

// rounds are the oldest Go release, that of go.mod, and the newest.
const rounds = "go1.25.9,go1.27.4"

func main() {
	log.SetFlags(0)
	short := flag.Bool("short", false, "skip commands that take minutes")
	data := flag.String("data", os.Getenv("PARSITEXT_DATA"), "`folder` of the corpora; without it, commands that need them are skipped")
	releases := flag.String("go", "", "`releases` of Go, separated by commas; by default "+rounds+", or with -short the go command in the path")
	only := flag.String("doc", "", "run only the commands of this `document`")
	flag.Parse()
	if *releases == "" && !*short {
		*releases = rounds
	}
	failed, err := run(*short, *data, strings.Split(*releases, ","), *only)
	if err != nil {
		log.Fatal(err)
	}
	if len(failed) > 0 {
		log.Fatalf("\n%d failed:\n%s", len(failed), strings.Join(failed, "\n"))
	}
}

// run runs the commands of the documents with each release, and returns what failed.
func run(short bool, data string, releases []string, only string) (failed []string, err error) {
	work, err := os.MkdirTemp("", "parsitext-commands-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(work)
	if data != "" {
		if data, err = filepath.Abs(data); err != nil {
			return nil, err
		}
	}
	r := &runner{data: data, short: short, clone: filepath.Join(work, "clone")}
	if r.own, err = find(""); err != nil {
		return nil, err
	}
	if err := release.Clone(repo, r.clone); err != nil {
		return nil, err
	}
	if r.proxies, err = proxies(r.clone, filepath.Join(work, "proxy")); err != nil {
		return nil, err
	}
	all, failed, err := blocks(r.clone)
	if err != nil {
		return nil, err
	}
	failed = append(failed, unused(all)...)
	all = ofDocument(all, only)
	for i, version := range releases {
		t, err := find(version)
		if err != nil {
			return nil, err
		}
		r.work, r.ready, r.outputs = filepath.Join(work, fmt.Sprint(i)), map[string]bool{}, map[string]string{}
		if err := os.MkdirAll(filepath.Join(r.work, "scratch"), 0o755); err != nil {
			return nil, err
		}
		failed = append(failed, r.round(t, all)...)
	}
	fmt.Printf("%d run, %d skipped, %d failed\n", r.run, r.left, len(failed))
	return failed, nil
}

// ofDocument returns the blocks of a document, or all if it has no name.
func ofDocument(all []block, doc string) (some []block) {
	for _, b := range all {
		if doc == "" || len(b.commands) > 0 && b.commands[0].doc == doc {
			some = append(some, b)
		}
	}
	return some
}

// proxies makes a release in a clone and returns the proxies of a user: one with the
// modules of the release, the module cache of this machine and, for what that lacks, the
// usual proxies.
func proxies(clone, folder string) (string, error) {
	version, err := release.Newest(clone)
	if err != nil {
		return "", err
	}
	if _, err := release.Tag(clone, version); err != nil {
		return "", err
	}
	own, err := release.Proxy(clone, version, folder)
	if err != nil {
		return "", err
	}
	others, err := release.Dependencies()
	return own + "," + others, err
}

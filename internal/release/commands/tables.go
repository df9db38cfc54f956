package main

import "regexp"

// An exception is a set of commands that are not run.
type exception struct {
	doc, text *regexp.Regexp // matches commands of these documents
	need      string         // they are run if this program is installed
	reason    string
}

func re(expr string) *regexp.Regexp { return regexp.MustCompile(expr) }

// exceptions are the commands that are not run, or only if a program is installed.
var exceptions = []exception{
	{re(`pipeline`), re(`^pipeline -runner`), "", "a cluster of Flink or Spark; engines starts one"},
	{re(`pipeline`), re(`^go run \./engines`), "", "fetches 420 MB from Maven and needs Java; .ci/run has a separate step for it"},
	{re(`peers/run`), re(`.`), "", "installs the peers, some for minutes, in Python, Node and Rust"},
	{re(`parsitext`), fish, "fish", "no fish"},
	{re(`parsitext`), re(`\bman -l -`), "man", "no man"},
}

// long matches the commands that -short skips.
var long = []*regexp.Regexp{
	re(`^go test`),
	re(`internal/bench/(growth|ratios)`),
	re(`internal/eval`),
	re(`-input .*-output corpus`), // Beam
}

// fish matches the commands for fish, which bash cannot run.
var fish = re(`\| source\b`)

// servers matches the commands that run until they are stopped. They serve the next
// commands of their document.
var servers = re(`^parsitext serve\b`)

// A placeholder stands for a folder of the reader.
type placeholder struct {
	text   *regexp.Regexp
	folder string
}

// needCorpora matches the commands that need the corpora.
var needCorpora = re(`internal/eval|-data |PARSITEXT_DATA=`)

// The folders for which placeholders stand.
const (
	corpora = "corpora" // the folder of -data
	scratch = "scratch" // an empty one
)

var placeholders = []placeholder{
	{re(`-data (DIR|DATA|/data/persian)\b`), corpora},
	{re(`PARSITEXT_DATA=(/data/persian)\b`), corpora},
	{re(`-o (DIR)\b`), scratch},
}

// files are those that the reader of a document has in its folder, each with its text
// or the file of the repository that it copies.
var files = []struct{ doc, name, from, text string }{
	{"examples/parsitext/README.md", "article.txt", "testdata/article.txt", ""},
	{"examples/parsitext/README.md", "messages.json", "", `{"hello": "سلام, كاربر"}` + "\n"},
	{"examples/parsitext/README.md", "letter.txt", "", "امروز ۳۱ اردیبهشت ۱۴۰۴ است.\n"},
	{"examples/pipeline/README.md", "news/a.jsonl", "", `{"text": "كتابها"}` + "\n"},
}

// installed are the commands that documents assume to be installed, by module.
var installed = map[string]string{"parsitext": "examples/parsitext"}

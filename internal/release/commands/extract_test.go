package main

import (
	"slices"
	"strings"
	"testing"
)

const document = "# A document\n" +
	"\n" +
	"```sh\n" +
	"# a comment\n" +
	"go run . \\\n" +
	"    -a b    # as written\n" +
	"cd x\n" +
	"```\n" +
	"\n" +
	"    what it prints\n" +
	"\n" +
	"Prose.\n" +
	"\n" +
	"    A=b go test .\n" +
	"\n" +
	"    متن\n" +
	"\n" +
	"Prose.\n" +
	"\n" +
	"    frobnicate -x\n" +
	"\n" +
	"    {\"a\": 1}\n" +
	"\n" +
	"```\n" +
	"$ parsitext dates a.txt\n" +
	"1:1 x\n" +
	"```\n" +
	"\n" +
	"```go\n" +
	"go run this\n" +
	"```\n" +
	"\n" +
	"| [a](a) | `go run ./a` |\n" +
	"| [b](b) | `go run .` | `go` |\n"

func TestParse(t *testing.T) {
	all, problems := parse("dir/README.md", "dir", document, func(dir string) bool { return dir == "dir/b" })
	var got []string
	for _, b := range all {
		for _, c := range b.commands {
			got = append(got, c.dir+"> "+c.String())
		}
		got = append(got, "= "+strings.Join(b.output, "/"))
	}
	want := []string{
		"dir> dir/README.md:5: go run . -a b    # as written", "dir> dir/README.md:7: cd x", "= what it prints",
		"dir> dir/README.md:14: A=b go test .", "= متن",
		"dir> dir/README.md:25: parsitext dates a.txt", "= 1:1 x",
		"> dir/README.md:33: go run ./a", "= ",
		"dir/b> dir/README.md:34: go run .", "= ",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if len(problems) != 1 || !strings.Contains(problems[0], "frobnicate") {
		t.Errorf("problems %q", problems)
	}
}

// TestTables checks that each entry matches a command of the documents, and that no
// other text looks like a command.
func TestTables(t *testing.T) {
	all, problems, err := blocks("../" + repo)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range append(problems, unused(all)...) {
		t.Error(p)
	}
}

func TestShows(t *testing.T) {
	for _, test := range []struct {
		printed, output string
		ok              bool
	}{
		{"a\nb\nc\n", "a\nc", true},
		{"a\nb\n", "b\na", false},
		{"a\n", "a\na", false},
		{"  a  \n", "…\na", true},
	} {
		b := block{[]command{{text: "x"}}, strings.Split(test.output, "\n")}
		if err := shows(test.printed, b); (err == nil) != test.ok {
			t.Errorf("%q of %q: %v", test.output, test.printed, err)
		}
	}
}

func TestAdapted(t *testing.T) {
	r := &runner{proxies: "file:///p", data: "/d"}
	for text, want := range map[string]string{
		"GOPROXY=https://a.example,https://b.example,direct go get x": "GOPROXY=file:///p,file:///p,direct go get x",
		"GOPROXY=off go build":  "GOPROXY=off go build",
		"go run ./x -data DIR ": "go run ./x -data /d ",
	} {
		if got := r.adapted(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

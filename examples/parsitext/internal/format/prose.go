package format

import (
	"encoding/json"
	"errors"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// programLine recognizes a line of source code.
var programLine = regexp.MustCompile(`^#!|^\s*["\x27]use \w+["\x27];?\s*$|[;{}],?\s*$|^--(\s|$)|^\s*\(\d+,.*\)[,;]?\s*$|\b0x[0-9A-Fa-f]|^\s*[\w.]+\s*=\s*[\[{("\x27\w]|^\s*(//|/\*|\*/|import |from \w+ import|def |func |class |package |#include|(if|for|while|elif|else|try|with)\b.*:\s*$|return\b|\w+(\.\w+)*\(.*\)[,;]?\s*$)`)

// signs recognize lines that are not prose, with a description of them and the formats
// they may have.
var signs = []struct {
	of      string
	formats string
	line    *regexp.Regexp
}{
	{"wikitext", "wikitext", regexp.MustCompile(`^\s*(\{\{|\{\||\|[-}]|\[\[|==.*==\s*$)|^\|.*=`)},
	{"JSON", "json jsonl", regexp.MustCompile(`^\s*([{\[]+\s*($|["{\[\d-])|[}\]]+,?$|"[^"]*"\s*:)`)},
	{"HTML or XML", "html xml", regexp.MustCompile(`^\s*</?[a-zA-Z!?].*`)},
	{"subtitles", "srt vtt ass", regexp.MustCompile(`\d --> \d|^Dialogue:`)},
	{"gettext messages", "po", regexp.MustCompile(`^(msgid|msgstr|#[:,~|]|"(.*)"$)`)},
	{"LaTeX", "latex", regexp.MustCompile(`^\s*\\[a-zA-Z]+[\[{]`)},
	{"a program", languageNames(), programLine},
	{"settings or YAML", "yaml properties", regexp.MustCompile(`^\s*(- )?[A-Za-z_][\w.-]*\s*(=|:(\s|$))`)},
	{"a table", "csv tsv", regexp.MustCompile(`\t.*\t|\S,\S.*\S,\S|[^;]*;[^;]*;[^;]*;`)},
	{"Markdown", "markdown", regexp.MustCompile("^\\s*(```|~~~|\\|.*\\||#{1,6} |!?\\[[^\\]]*\\]\\([^)]*\\))")},
}

// languageNames returns the names of the formats of source code.
func languageNames() string {
	names := make([]string, len(languages))
	for i, l := range languages {
		names[i] = l.name
	}
	return strings.Join(names, " ")
}

// hint returns the description of a sign, with the available formats.
func hint(of, formats string) string {
	known := slices.DeleteFunc(strings.Fields(formats), func(name string) bool { return ByName(name) == nil })
	if len(known) == 0 {
		return of
	}
	return of + " (-format " + strings.Join(known, ", ") + ")"
}

// NoProse describes the beginning of a text that is not prose; it returns "" for prose. A
// text is not prose if it begins as JSON, or if more than one line in five has the sign of
// another format, or is in a Markdown fence, or if it is a table.
func NoProse(head string) string {
	head = strings.TrimPrefix(head, "\ufeff")
	if beginsJSON(head) {
		return jsonHint(head)
	}
	lines, found, fenced := 0, 0, false
	counts := make([]int, len(signs))
	for line := range strings.Lines(head) {
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" {
			continue
		}
		lines++
		fence := strings.HasPrefix(strings.TrimSpace(line), "```")
		if i := signOf(line, fence || fenced); i >= 0 {
			counts[i]++
			found++
		}
		fenced = fenced != fence
	}
	if found*5 <= lines {
		return tableHint(head)
	}
	most := slices.Index(counts, slices.Max(counts))
	return hint(signs[most].of, signs[most].formats)
}

// beginsJSON reports whether a text is the beginning of a JSON object or array, or has the
// brackets of a whole one and a string at the beginning.
func beginsJSON(head string) bool {
	head = strings.TrimSpace(head)
	if head == "" || head[0] != '{' && head[0] != '[' {
		return false
	}
	if last := head[len(head)-1]; last == head[0]+2 && strings.HasPrefix(strings.TrimLeft(head, "{[ \t\r\n"), `"`) {
		return true // in ASCII, } and ] come two after { and [
	}
	d := json.NewDecoder(strings.NewReader(head))
	for {
		if _, err := d.Token(); err != nil {
			return err == io.EOF || errors.Is(err, io.ErrUnexpectedEOF)
		}
	}
}

// tableHint is the hint for a text that is a table, and "" for another.
func tableHint(head string) string {
	if isTable(head) {
		return hint("a table", "csv tsv")
	}
	return ""
}

// jsonHint is the hint for a text that begins as JSON.
func jsonHint(head string) string {
	if strings.Contains(head, `"cell_type"`) {
		return hint("a Jupyter notebook", notebookFormat.Name)
	}
	return hint("JSON", "json jsonl")
}

// signOf returns the index of the sign of a line, or -1.
func signOf(line string, fenced bool) int {
	if fenced {
		return len(signs) - 1 // of Markdown
	}
	for i, s := range signs {
		if s.line.MatchString(line) {
			return i
		}
	}
	return -1
}

// persianWords finds two Persian words.
var persianWords = regexp.MustCompile(`\p{Arabic}[ \x{200c}]\p{Arabic}`)

// programLines is the least number of lines of code that isProgram takes for a program.
const programLines = 4

// isProgram reports whether a text, such as a string in JSON, is source code: it begins
// with a line of code, and more lines are code than have Persian words.
func isProgram(p *source.Part) bool {
	if len(p.Segments) < 2*programLines-1 { // line breaks are escapes
		return false
	}
	code, prose := 0, 0
	for line := range strings.Lines(strings.TrimLeft(p.Text(), "\r\n")) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case persianWords.MatchString(line):
			prose++
		case programLine.MatchString(line):
			code++
		}
		if code == 0 {
			return false // the first line is not code
		}
	}
	return code >= programLines && code > prose
}

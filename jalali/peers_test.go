package jalali

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/corpora"
)

// dataFile opens a file of the corpora, or skips the test if it is missing.
func dataFile(t testing.TB, name ...string) *bufio.Scanner {
	t.Helper()
	f, err := os.Open(filepath.Join(append([]string{corpora.Folder()}, name...)...))
	if err != nil {
		t.Skip(err)
	}
	t.Cleanup(func() { f.Close() })
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	return in
}

// TestDateparserCorpus reads the full dates of dateparser's tests.
func TestDateparserCorpus(t *testing.T) {
	in := dataFile(t, "dates", "dates_in_text_dateparser_jalali.jsonl")
	n := 0
	for in.Scan() {
		var row struct{ Text, Gregorian string }
		if err := json.Unmarshal(in.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		if row.Gregorian == "" {
			continue
		}
		n++
		var got []string
		for m := range Find(row.Text) {
			got = append(got, m.Time.Format("2006-01-02T15:04:05"))
			if m.Start != 0 || m.End != len(row.Text) || m.WeekdayMismatch {
				t.Errorf("%s: found %q, mismatch %v", row.Text, row.Text[m.Start:m.End], m.WeekdayMismatch)
			}
		}
		if strings.Join(got, " ") != row.Gregorian {
			t.Errorf("%s: found %v, want %s", row.Text, got, row.Gregorian)
		}
	}
	if n != 25 {
		t.Errorf("%d dates", n)
	}
}

// TestParstdexCorpus counts the spans of parstdex's tests that name a month or
// weekday, and those that overlap a match.
func TestParstdexCorpus(t *testing.T) {
	in := dataFile(t, "dates", "parstdex-even.jsonl")
	total, hits := 0, 0
	for in.Scan() {
		var row struct {
			ID    int
			Text  string
			Spans [][2]int
		}
		if err := json.Unmarshal(in.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		var matches []Match
		for m := range (Finder{Now: time.Date(2016, 11, 20, 12, 0, 0, 0, Tehran())}).Find(row.Text) {
			matches = append(matches, m)
			if fault := wrong(m); fault != "" {
				t.Errorf("%d: %s: %s", row.ID, row.Text[m.Start:m.End], fault)
			}
		}
		for _, span := range row.Spans {
			start, end := byteOffset(row.Text, span[0]), byteOffset(row.Text, span[1])
			if !named(row.Text[start:end]) {
				continue
			}
			total++
			hit := false
			for _, m := range matches {
				hit = hit || m.Start < end && start < m.End
			}
			if hit {
				hits++
			} else {
				t.Logf("%d: %s", row.ID, row.Text[start:end])
			}
		}
	}
	t.Logf("%d of %d", hits, total)
	if hits*100 < total*85 {
		t.Errorf("found %d of %d spans", hits, total)
	}
}

func byteOffset(s string, runes int) int {
	i := 0
	for range runes {
		_, n := utf8.DecodeRuneInString(s[i:])
		i += n
	}
	return i
}

// named reports whether a text contains the name of a month or weekday.
func named(text string) bool {
	lex := lexer{text: text, words: theVocabulary()}
	for i := skipSpaces(text, 0); i < len(text); {
		t := lex.token(i)
		i = skipSpaces(text, t.end)
		if t.kind == monthWord || t.kind == everydayMonthWord || t.kind == weekdayWord {
			return true
		}
	}
	return false
}

package module

import (
	"fmt"
	"strings"
	"testing"
)

// comingFrom is the program that evaluates the expressions of docs/coming-from.md.
const comingFrom = `package main

%s
func main() {
	s, word := "كتابهای 12 مُدَرِّس را میخواند", "کتاب\u200cها"
	t := time.Date(2025, 5, 21, 11, 29, 32, 0, jalali.Tehran())
	d := jalali.Of(t)
	e := d.AddMonths(-40)
	_, _, _, _, _ = s, word, t, d, e
%s}

func show(values ...any) {
	for _, v := range values {
		if err, ok := v.(error); ok {
			fmt.Println(err)
		}
	}
}
`

// TestComingFrom evaluates the expressions in the last columns of docs/coming-from.md,
// none of which may return an error.
func TestComingFrom(t *testing.T) {
	t.Parallel()
	var calls strings.Builder
	for _, expression := range lastColumns(readDoc(t, "docs/coming-from.md")) {
		fmt.Fprintf(&calls, "\tshow(%s)\n", expression)
	}
	if n := strings.Count(calls.String(), "\n"); n < 60 {
		t.Fatalf("only %d expressions", n)
	}
	imports := importsOf("jalali.Of time.Date " + calls.String())
	if got := runProgram(t, "coming-from.md", fmt.Sprintf(comingFrom, imports, calls.String())); got != "" {
		t.Errorf("errors:\n%s", got)
	}
}

// lastColumns returns the code in the last column of each row of the tables of a page.
func lastColumns(page string) (code []string) {
	for line := range strings.Lines(page) {
		row, ok := strings.CutSuffix(line, " |\n")
		if !ok || strings.HasPrefix(row, "| --- ") {
			continue
		}
		last := row[strings.LastIndex(row, " | ")+len(" | "):]
		for i, part := range strings.Split(last, "`") {
			if i%2 == 1 {
				code = append(code, strings.ReplaceAll(part, `\|`, "|"))
			}
		}
	}
	return code
}

package module

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/persian"
	"github.com/parsitext/parsitext/normalize"
)

var updateTables = flag.Bool("tables", false, "write the tables in docs that are generated from other files")

// A ruleTable is a page with a table of the rules.
type ruleTable struct {
	file    string
	head    string // the row of its headings
	summary func(normalize.Rule) (changes, loses string)
}

var ruleTables = []ruleTable{
	{
		file:    "docs/rules.md",
		head:    "| rule | what it does | what a text loses by it | before | after | Standard | Search |\n",
		summary: func(r normalize.Rule) (changes, loses string) { return r.Summary(), r.Loses() },
	},
	{
		file: "docs/rules.fa.md",
		head: "| قاعده | چه می\u200cکند | چه از دست می\u200cرود | پیش از اصلاح | پس از اصلاح | Standard | Search |\n",
		summary: func(r normalize.Rule) (changes, loses string) {
			text, _ := persian.RuleOf(r.String())
			return text.Does, text.Loses
		},
	},
}

// TestRuleTables checks that the tables of rules match the rules.
func TestRuleTables(t *testing.T) {
	for _, table := range ruleTables {
		checkTable(t, table.file, table.head, table.rows(t))
	}
}

// checkTable checks that the table with the given head in a page is the wanted one or,
// with the flag -tables, writes it.
func checkTable(t *testing.T, file, head, want string) {
	t.Helper()
	page := readDoc(t, file)
	before, rest, ok := strings.Cut(page, head)
	if !ok {
		t.Fatalf("%s has no table %s", file, head)
	}
	rows, after, _ := strings.Cut(rest, "\n\n")
	if after != "" {
		after = "\n" + after
	}
	if strings.TrimSuffix(head+rows, "\n")+"\n" == want {
		return
	}
	if !*updateTables {
		t.Errorf("%s is out of date: go test ./internal/module -run Tables -tables", file)
		return
	}
	if err := os.WriteFile(inRoot(file), []byte(before+want+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

func (table *ruleTable) rows(t *testing.T) string {
	var b strings.Builder
	b.WriteString(table.head + "| --- | --- | --- | --- | --- | :-: | :-: |\n")
	for r := range normalize.Rules() {
		changes, loses := table.summary(r)
		if changes == "" {
			t.Errorf("%s lacks the rule %s", table.file, r)
		}
		before, after := r.Example()
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s | %s | %s |\n", r, changes, cmp.Or(loses, "–"), shown(before), shown(after),
			tick(normalize.Standard.Has(r)), tick(normalize.Search.Has(r)))
	}
	return b.String()
}

// shown returns an example in the form in which a page shows it.
func shown(text string) string {
	return "`" + strings.ReplaceAll(normalize.Visible(text), "|", "\\|") + "`"
}

func tick(yes bool) string {
	if yes {
		return "✓"
	}
	return ""
}

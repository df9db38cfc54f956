package module

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/persian"
	"github.com/parsitext/parsitext/normalize"
)

var updateRules = flag.Bool("rules", false, "write the tables of docs/rules.md and docs/rules.fa.md")

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
		head: "| قاعده | چه می\u200cکند | چه از دست می\u200cرود | پیش | پس | Standard | Search |\n",
		summary: func(r normalize.Rule) (changes, loses string) {
			text, _ := persian.RuleOf(r.String())
			return text.Does, text.Loses
		},
	},
}

// TestRuleTables checks that the tables of rules match the rules.
func TestRuleTables(t *testing.T) {
	for _, table := range ruleTables {
		name := inRoot(table.file)
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		at := bytes.Index(page, []byte(table.head))
		if at < 0 {
			t.Fatalf("%s has no table of rules", table.file)
		}
		rest := page[at:]
		end := at + bytes.Index(append(rest, "\n\n"...), []byte("\n\n")) + 1
		want := table.rows(t)
		if got := string(page[at:min(end, len(page))]); got == want {
			continue
		}
		if !*updateRules {
			t.Errorf("%s is not what the rules say: go test ./internal/module -run RuleTables -rules", table.file)
			continue
		}
		page = append(append(page[:at:at], want...), page[min(end, len(page)):]...)
		if err := os.WriteFile(name, page, 0o644); err != nil {
			t.Fatal(err)
		}
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
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s | %s | %s |\n", r, changes, loses, shown(before), shown(after),
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

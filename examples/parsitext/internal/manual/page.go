package manual

import (
	"fmt"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
)

// Page returns the manual page, for man.
func Page(commands []cli.Command) string {
	var b strings.Builder
	b.WriteString(`.TH PARSITEXT 1 "" "parsitext" "User Commands"
.SH NAME
parsitext \- Persian texts: normal forms, dates, tokens, terms, and a page for them
.SH SYNOPSIS
.nf
`)
	all := entries(commands)
	for _, e := range all {
		fmt.Fprintf(&b, "%s\n", roff(e.usage))
	}
	b.WriteString(".fi\n.SH COMMANDS\n")
	for _, e := range all {
		fmt.Fprintf(&b, ".SS %s\n%s.\n", e.Name, roff(e.Summary))
		for _, s := range e.sections {
			writeSection(&b, s, e.flags)
		}
	}
	b.WriteString(".SH EXIT STATUS\n")
	for _, s := range cli.Statuses() {
		fmt.Fprintf(&b, ".TP\n%d\n%s\n", s.Code, roff(s.Meaning))
	}
	b.WriteString(".SH SEE ALSO\nhttps://github.com/parsitext/parsitext\n")
	return b.String()
}

func writeSection(b *strings.Builder, s cli.Section, flags []cli.Flag) {
	switch s.Title {
	case "":
		fmt.Fprintf(b, ".PP\n%s\n", roff(s.Text))
	case "Flags":
		for _, f := range flags {
			fmt.Fprintf(b, ".TP\n.B %s\n%s\n", roff(strings.TrimSpace(f.Name+" "+f.Value)), roff(f.Usage))
		}
	default:
		fmt.Fprintf(b, ".PP\n%s:\n.nf\n%s\n.fi\n", roff(s.Title), roff(s.Text))
	}
}

// roff returns a text escaped for roff.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`, "'", `\(aq`).Replace(s)
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}

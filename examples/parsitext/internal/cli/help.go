package cli

import (
	"flag"
	"fmt"
	"io"
	"strings"
)

// A Help is the output of -h for a command.
type Help struct {
	Command string // "dates [FLAGS] [FILE...]"
	About   string // paragraphs
	Flags   *flag.FlagSet
	Lists   []List
}

// A List is a part of the help with a title and one line per name.
type List struct {
	Title string
	Lines [][2]string
}

// Write writes the help in the format that ReadHelp reads.
func (h Help) Write(w io.Writer) {
	fmt.Fprintf(w, "usage: parsitext %s\n\n%s\n", h.Command, h.About)
	flags := 0
	h.Flags.VisitAll(func(*flag.Flag) { flags++ })
	if flags > 0 {
		fmt.Fprint(w, "\nFlags:\n")
		WriteFlags(w, h.Flags)
	}
	for _, l := range h.Lists {
		fmt.Fprintf(w, "\n%s:\n", l.Title)
		for _, line := range l.Lines {
			fmt.Fprintln(w, strings.TrimRight(fmt.Sprintf("  %-12s %s", line[0], line[1]), " "))
		}
	}
}

// A Section is a part of the help: paragraphs without a title, or a list.
type Section struct {
	Title, Text string
}

// ReadHelp parses the help of a command. It returns the first line after "usage: " and
// the sections after it. The manual and the completions are generated from these, so that
// they agree with -h.
func ReadHelp(help string) (usage string, sections []Section) {
	usage, rest, _ := strings.Cut(help, "\n")
	for block := range strings.SplitSeq(strings.TrimSpace(rest), "\n\n") {
		s := Section{Text: strings.Trim(block, "\n")}
		if title, text, ok := strings.Cut(s.Text, ":\n"); ok && strings.HasPrefix(text, "  ") {
			s = Section{title, text}
		}
		sections = append(sections, s)
	}
	return strings.TrimPrefix(usage, "usage: "), sections
}

// A Flag is a flag in the help.
type Flag struct {
	Name  string // "-form"
	Value string // "RULES", or "" for a switch
	Usage string
}

// ReadFlags returns the flags in a list that WriteFlags wrote.
func ReadFlags(sections []Section) (flags []Flag) {
	for _, s := range sections {
		if s.Title != "Flags" {
			continue
		}
		for line := range strings.SplitSeq(s.Text, "\n") {
			if !strings.HasPrefix(line, "  -") {
				flags[len(flags)-1].Usage += " " + strings.TrimSpace(line)
				continue
			}
			var f Flag
			names := strings.TrimSpace(line)
			names, f.Usage = cutUsage(names)
			f.Name, f.Value, _ = strings.Cut(names, " ")
			flags = append(flags, f)
		}
	}
	return flags
}

// cutUsage splits a line of WriteFlags after the name and its value, which is in
// capitals.
func cutUsage(line string) (name, usage string) {
	name, rest, _ := strings.Cut(line, " ")
	value, after, _ := strings.Cut(strings.TrimLeft(rest, " "), " ")
	if !strings.HasPrefix(rest, " ") && value != "" && value == strings.ToUpper(value) {
		return name + " " + value, strings.TrimLeft(after, " ")
	}
	return name, strings.TrimLeft(rest, " ")
}

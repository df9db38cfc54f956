// Package manual writes the manual page and the shell completions of parsitext. Both are
// generated from the -h output of the commands, which is derived from the registries of
// rules, formats and kinds.
package manual

import (
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
)

// An entry is a command with its parsed help.
type entry struct {
	cli.Command
	usage    string
	sections []cli.Section
	flags    []cli.Flag
}

// entries asks each command for its help.
func entries(commands []cli.Command) (all []entry) {
	for _, c := range commands {
		var help strings.Builder
		c.Run([]string{"-h"}, cli.Streams{In: strings.NewReader(""), Out: &help, Err: &help})
		e := entry{Command: c}
		e.usage, e.sections = cli.ReadHelp(help.String())
		e.flags = cli.ReadFlags(e.sections)
		all = append(all, e)
	}
	return all
}

// values returns the possible values of a flag, or nil.
func (e entry) values(flag string) []string {
	if list := e.Values[flag]; list != nil {
		return list()
	}
	return nil
}

package cli

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
)

// NewFlags returns an empty set of the flags of a command.
func NewFlags(name string) *flag.FlagSet {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	return flags
}

// undefined is the beginning of package flag's error for an unknown flag.
const undefined = "flag provided but not defined: -"

// Parse parses the arguments. The error for an unknown flag suggests a similar one.
func Parse(flags *flag.FlagSet, args []string) error {
	err := flags.Parse(args)
	if err == nil || errors.Is(err, flag.ErrHelp) {
		return err
	}
	name, ok := strings.CutPrefix(err.Error(), undefined)
	if !ok {
		return err
	}
	var names []string
	flags.VisitAll(func(f *flag.Flag) { names = append(names, "-"+f.Name) })
	return fmt.Errorf("no flag -%s%s; parsitext %s -h lists them", name, Near("-"+name, names), flags.Name())
}

// WriteFlags writes a list of the flags: the name, the word in backquotes in its usage, the
// usage and, in parentheses, the default.
func WriteFlags(w io.Writer, flags *flag.FlagSet) {
	flags.VisitAll(func(f *flag.Flag) {
		value, usage := flag.UnquoteUsage(f)
		name := strings.TrimSpace("-" + f.Name + " " + value)
		if f.DefValue != "" && f.DefValue != "false" && f.DefValue != "0" {
			usage += " (" + f.DefValue + ")"
		}
		fmt.Fprintf(w, "  %-18s %s\n", name, strings.ReplaceAll(usage, "\n", "\n"+strings.Repeat(" ", 21)))
	})
}

package cli

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
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

// Parse parses the arguments. The error for an unknown flag suggests a similar one. A flag
// after a file is an error, not the name of another file.
func Parse(flags *flag.FlagSet, args []string) error {
	err := flags.Parse(args)
	if err == nil {
		return checkOrder(args, flags.Args())
	}
	if errors.Is(err, flag.ErrHelp) {
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

// checkOrder returns an error for a flag in the rest of the arguments. After "--", and if
// there is such a file, it is a name.
func checkOrder(args, rest []string) error {
	if before := len(args) - len(rest) - 1; before >= 0 && args[before] == "--" {
		return nil
	}
	for _, name := range rest {
		if len(name) < 2 || name[0] != '-' {
			continue
		}
		if _, err := os.Lstat(name); err != nil {
			return fmt.Errorf("%s follows a file, but flags come before the files (put -- before them if it is one)", name)
		}
	}
	return nil
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

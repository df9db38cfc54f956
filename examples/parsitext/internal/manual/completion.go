package manual

import (
	"fmt"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
)

// shells are the shells for which there is a completion.
var shells = []struct {
	name  string
	write func(b *strings.Builder, all []entry)
}{{"bash", bash}, {"zsh", zsh}, {"fish", fish}}

// Shells returns the names of the shells.
func Shells() (names []string) {
	for _, s := range shells {
		names = append(names, s.name)
	}
	return names
}

// Completion returns the completion for a shell.
func Completion(shell string, commands []cli.Command) (string, error) {
	for _, s := range shells {
		if s.name == shell {
			var b strings.Builder
			s.write(&b, entries(commands))
			return b.String(), nil
		}
	}
	return "", fmt.Errorf("no completion for %q%s; there are %s", shell, cli.Near(shell, Shells()), strings.Join(Shells(), ", "))
}

// takesFiles reports whether the arguments of a command are files.
func (e entry) takesFiles() bool { return strings.Contains(e.usage, "FILE") }

func names(all []entry) (names []string) {
	for _, e := range all {
		names = append(names, e.Name)
	}
	return names
}

func (e entry) flagNames() (names []string) {
	for _, f := range e.flags {
		names = append(names, f.Name)
	}
	return names
}

func bash(b *strings.Builder, all []entry) {
	b.WriteString(`# source <(parsitext completion bash)
_parsitext() {
	local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=
	COMPREPLY=()
	if [ "$COMP_CWORD" -eq 1 ]; then
`)
	fmt.Fprintf(b, "\t\tCOMPREPLY=($(compgen -W '%s' -- \"$word\"))\n\t\treturn\n\tfi\n", strings.Join(append(names(all), "help", "-version"), " "))
	b.WriteString("\tcase ${COMP_WORDS[1]}:$before in\n")
	fmt.Fprintf(b, "\thelp:*) words='%s' ;;\n", strings.Join(names(all), " "))
	for _, e := range all {
		for _, f := range e.flags {
			if v := e.values(f.Name); v != nil {
				fmt.Fprintf(b, "\t%s:%s) words='%s' ;;\n", e.Name, f.Name, strings.Join(v, " "))
			} else if f.Value != "" {
				fmt.Fprintf(b, "\t%s:%s) COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n", e.Name, f.Name)
			}
		}
		fmt.Fprintf(b, "\t%s:*) words='%s' ;;\n", e.Name, strings.Join(append(e.values(""), e.flagNames()...), " "))
	}
	b.WriteString(`	esac
	local lead=
	case $word in *,*) lead=${word%,*},; word=${word##*,} ;; esac
	COMPREPLY=($(compgen -P "$lead" -W "$words" -- "$word"))
`)
	fmt.Fprintf(b, "\tcase ${COMP_WORDS[1]} in\n\t%s) [[ $before == -* || $word == -* ]] || COMPREPLY=($(compgen -f -- \"$word\")) ;;\n\tesac\n", strings.Join(filesOf(all), "|"))
	b.WriteString("}\ncomplete -o filenames -F _parsitext parsitext\n")
}

// filesOf returns the names of the commands that read files.
func filesOf(all []entry) []string {
	return names(slices.DeleteFunc(slices.Clone(all), func(e entry) bool { return !e.takesFiles() }))
}

func zsh(b *strings.Builder, all []entry) {
	b.WriteString("#compdef parsitext\n# source <(parsitext completion zsh), or a file _parsitext of $fpath\n_parsitext() {\n\tif (( CURRENT == 2 )); then\n\t\tlocal -a commands=(\n")
	for _, e := range all {
		fmt.Fprintf(b, "\t\t\t'%s:%s'\n", e.Name, quoted(e.Summary))
	}
	b.WriteString("\t\t\t'help:explain a command' '-version:print the version'\n\t\t)\n\t\t_describe command commands\n\t\treturn\n\tfi\n\tlocal name=$words[2]\n\tshift words; (( CURRENT-- ))\n\tcase $name in\n")
	fmt.Fprintf(b, "\thelp) _values command %s ;;\n", strings.Join(names(all), " "))
	for _, e := range all {
		fmt.Fprintf(b, "\t%s) _arguments", e.Name)
		for _, f := range e.flags {
			fmt.Fprintf(b, " \\\n\t\t'%s[%s]%s'", f.Name, strings.NewReplacer("[", `\[`, "]", `\]`, ":", `\:`).Replace(quoted(f.Usage)), e.zshValue(f))
		}
		if v := e.values(""); v != nil {
			fmt.Fprintf(b, " \\\n\t\t'1:name:(%s)'", strings.Join(v, " "))
		} else if e.takesFiles() {
			b.WriteString(" \\\n\t\t'*:file:_files'")
		}
		b.WriteString(" ;;\n")
	}
	b.WriteString("\tesac\n}\nif [[ $funcstack[1] == _parsitext ]]; then _parsitext \"$@\"; else compdef _parsitext parsitext; fi\n")
}

// zshValue returns the part of a zsh flag specification that completes the value.
func (e entry) zshValue(f cli.Flag) string {
	v := e.values(f.Name)
	switch {
	case f.Value == "":
		return ""
	case v == nil:
		return ":" + f.Value + ":_files"
	case strings.HasSuffix(f.Value, "S"):
		return ":" + f.Value + ":_sequence compadd - " + strings.Join(v, " ")
	}
	return ":" + f.Value + ":(" + strings.Join(v, " ") + ")"
}

func fish(b *strings.Builder, all []entry) {
	b.WriteString("# parsitext completion fish | source\n")
	for _, e := range all {
		fmt.Fprintf(b, "complete -c parsitext -n __fish_use_subcommand -f -a %s -d '%s'\n", e.Name, quoted(e.Summary))
	}
	b.WriteString("complete -c parsitext -n __fish_use_subcommand -f -a help\ncomplete -c parsitext -n __fish_use_subcommand -f -a -version\n")
	fmt.Fprintf(b, "complete -c parsitext -n '__fish_seen_subcommand_from help' -f -a '%s'\n", strings.Join(names(all), " "))
	for _, e := range all {
		seen := "'__fish_seen_subcommand_from " + e.Name + "'"
		for _, f := range e.flags {
			value := ""
			if v := e.values(f.Name); v != nil {
				value = " -x -a '" + strings.Join(v, " ") + "'"
			} else if f.Value != "" {
				value = " -r"
			}
			fmt.Fprintf(b, "complete -c parsitext -n %s -o %s -d '%s'%s\n", seen, strings.TrimPrefix(f.Name, "-"), quoted(f.Usage), value)
		}
		if v := e.values(""); v != nil {
			fmt.Fprintf(b, "complete -c parsitext -n %s -f -a '%s'\n", seen, strings.Join(v, " "))
		}
	}
}

// quoted returns a text on one line, for use between single quotes in zsh and fish, without
// quotes.
func quoted(s string) string {
	return strings.NewReplacer("'", "’", "\n", " ", `\`, `\\`).Replace(s)
}

package main

import (
	"fmt"
	"regexp"
	"strings"
)

// A command is a command of a document.
type command struct {
	doc  string // slashes, from the root of the repository
	line int
	text string // lines that end in \ are joined
	dir  string // folder in which it runs, from the root; "" is the root
}

// A block is a block of commands with the output that the document shows.
type block struct {
	commands []command
	output   []string
}

func (c command) String() string { return fmt.Sprintf("%s:%d: %s", c.doc, c.line, c.text) }

// starts matches the beginning of a command: variables, then a program.
var starts = regexp.MustCompile(`^([A-Z][A-Z0-9_]*=("[^"]*"|\S*)\s+)*(go|git|bash|sh|curl|parsitext|pipeline|npm|pip|docker|cd|cp|mkdir|cat|echo|printf|export|source|[\w.-]*/[\w./-]+\.sh|\.ci/run)( |$)`)

// word matches a possible command of a program that is not in starts.
var word = regexp.MustCompile(`^[a-z][a-z0-9_./-]*( |$)`)

// A parser reads the blocks of a document.
type parser struct {
	doc, dir string
	blocks   []block
	open     bool // only blank lines since the last block: output may follow
	problems []string
}

// parse returns the blocks of commands of a document whose commands run in a folder, and
// the possible commands that could not be parsed.
func parse(doc, dir, text string, isModule func(dir string) bool) ([]block, []string) {
	p := &parser{doc: doc, dir: dir}
	lines := strings.Split(text, "\n")
	for i := 0; i < len(lines); {
		end := i + 1
		switch line := lines[i]; {
		case strings.HasPrefix(line, "```"):
			end = until(lines, end, func(s string) bool { return strings.HasPrefix(s, "```") })
			p.fence(strings.TrimPrefix(line, "```"), i+2, lines[i+1:end])
			end++ // the end of the fence
		case strings.HasPrefix(line, "    ") && i > 0 && lines[i-1] == "":
			end = until(lines, end, func(s string) bool { return !strings.HasPrefix(s, "    ") })
			p.indented(i+1, lines[i:end])
		case strings.HasPrefix(line, "|"):
			p.row(i+1, line, isModule)
		case line != "":
			p.open = false
		}
		i = end
	}
	return p.blocks, p.problems
}

// until returns the index of the first line from i on for which ends is true.
func until(lines []string, i int, ends func(string) bool) int {
	for i < len(lines) && !ends(lines[i]) {
		i++
	}
	return i
}

// fence reads a fenced block in a language. A block without a language may show commands
// after "$ " and their output.
func (p *parser) fence(language string, line int, lines []string) {
	switch {
	case language == "sh":
		p.add(line, lines)
	case language == "text" && p.open:
		p.shown(lines)
	case language == "" && len(lines) > 0 && strings.HasPrefix(lines[0], "$ "):
		for i, s := range lines {
			if text, ok := strings.CutPrefix(s, "$ "); ok {
				p.add(line+i, []string{text})
			} else {
				p.shown([]string{s})
			}
		}
	case language == "bash" || language == "shell" || language == "console":
		p.problems = append(p.problems, fmt.Sprintf("%s:%d: the language of the block must be sh, not %s", p.doc, line, language))
	default:
		p.open = false
	}
}

// indented reads an indented block: commands, the output of the commands above, or a
// text.
func (p *parser) indented(line int, lines []string) {
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], "    ")
	}
	switch first := lines[0]; {
	case starts.MatchString(first):
		p.add(line, lines)
	case p.open:
		p.shown(lines)
	case word.MatchString(first):
		p.problems = append(p.problems, fmt.Sprintf("%s:%d: is this a command? %s", p.doc, line, first))
	}
}

var (
	cell = regexp.MustCompile("\\| `([^`]+)` (?:\\||$)")
	link = regexp.MustCompile(`\]\(([\w/-]+)\)`)
)

// row reads a command that fills a cell of a table. It runs in the folder to which the
// row links, if that is a module, and otherwise in the root.
func (p *parser) row(line int, text string, isModule func(string) bool) {
	p.open = false
	for _, m := range cell.FindAllStringSubmatch(text, -1) {
		if !starts.MatchString(m[1]) || !strings.Contains(m[1], " ") {
			continue
		}
		dir := ""
		if l := link.FindStringSubmatch(text); l != nil && isModule(p.dir+"/"+l[1]) {
			dir = p.dir + "/" + l[1]
		}
		p.blocks = append(p.blocks, block{commands: []command{{p.doc, line, m[1], dir}}})
	}
}

// add adds a block of commands.
func (p *parser) add(line int, lines []string) {
	var b block
	for i := 0; i < len(lines); i++ {
		c := command{p.doc, line + i, strings.TrimSpace(lines[i]), p.dir}
		for strings.HasSuffix(c.text, `\`) && i+1 < len(lines) {
			i++
			c.text = strings.TrimSuffix(c.text, `\`) + strings.TrimSpace(lines[i])
		}
		if c.text != "" && !strings.HasPrefix(c.text, "#") {
			b.commands = append(b.commands, c)
		}
	}
	p.blocks = append(p.blocks, b)
	p.open = true
}

// shown adds output to the last block.
func (p *parser) shown(lines []string) {
	b := &p.blocks[len(p.blocks)-1]
	b.output = append(b.output, lines...)
}

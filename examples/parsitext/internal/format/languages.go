package format

import "strings"

// A language describes the comments and strings of a programming language.
type language struct {
	name, shown string
	files       string                     // extensions
	line        []string                   // beginnings of comments that extend to the end of the line
	block       []comment                  // the other comments
	strings     []literal                  // strings; those with a longer beginning come first
	unicode     string                     // the escape of a character by its number in a string, or ""
	special     func(l *lexer, at int) int // returns the end of another construct that begins there, or 0
}

// A comment is a comment with a beginning and an end.
type comment struct {
	open, close string
	nested      bool
}

// A literal is a kind of string.
type literal struct {
	open, close string
	raw         bool   // a backslash is an ordinary character
	doubled     bool   // a doubled end stands for the character
	lines       bool   // it may extend over several lines
	data        bool   // not text: a character or a name
	hole        string // the beginning of an expression in it, which extends to the matching bracket
}

// Pieces of the table.
var (
	slashes    = []string{"//"}
	cBlock     = []comment{{"/*", "*/", false}}
	nestBlock  = []comment{{"/*", "*/", true}}
	doubleC    = literal{open: `"`, close: `"`}
	singleC    = literal{open: `'`, close: `'`}
	tripleC    = literal{open: `"""`, close: `"""`, lines: true}
	singleData = literal{open: `'`, close: `'`, data: true}
)

// languages are the programming languages, with one format each.
var languages = []language{
	{name: "go", shown: "Go", files: ".go", line: slashes, block: cBlock, unicode: `\u%04x`,
		strings: []literal{doubleC, {open: "`", close: "`", raw: true, lines: true}, singleData}},
	{name: "c", shown: "C, C++", files: ".c .h .cc .cpp .cxx .hpp .hh .ino .m .mm", line: slashes, block: cBlock, unicode: `\u%04x`,
		strings: []literal{doubleC, singleData}, special: rawCpp},
	{name: "csharp", shown: "C#", files: ".cs", line: slashes, block: cBlock, unicode: `\u%04x`,
		strings: []literal{
			{open: `$@"`, close: `"`, raw: true, doubled: true, lines: true, hole: "{"}, {open: `@$"`, close: `"`, raw: true, doubled: true, lines: true, hole: "{"},
			{open: `@"`, close: `"`, raw: true, doubled: true, lines: true}, {open: `"""`, close: `"""`, raw: true, lines: true},
			{open: `$"`, close: `"`, hole: "{"}, doubleC, singleData}},
	{name: "java", shown: "Java", files: ".java .groovy .gradle", line: slashes, block: cBlock, unicode: `\u%04x`,
		strings: []literal{tripleC, doubleC, singleData}},
	{name: "kotlin", shown: "Kotlin, Scala", files: ".kt .kts .scala", line: slashes, block: nestBlock, unicode: `\u%04x`,
		strings: []literal{{open: `"""`, close: `"""`, raw: true, lines: true, hole: "${"}, {open: `"`, close: `"`, hole: "${"}, singleData}},
	{name: "javascript", shown: "JavaScript, TypeScript", files: ".js .mjs .cjs .jsx .ts .mts .cts .tsx", line: slashes, block: cBlock, unicode: `\u%04x`,
		strings: []literal{doubleC, singleC, {open: "`", close: "`", lines: true, hole: "${"}}, special: slashRegexp},
	{name: "rust", shown: "Rust", files: ".rs", line: slashes, block: nestBlock, unicode: `\u{%x}`,
		strings: []literal{{open: `"`, close: `"`, lines: true}, singleData}, special: rawRust},
	{name: "swift", shown: "Swift", files: ".swift", line: slashes, block: nestBlock, unicode: `\u{%x}`,
		strings: []literal{{open: `"""`, close: `"""`, lines: true, hole: `\(`}, {open: `"`, close: `"`, hole: `\(`}}},
	{name: "dart", shown: "Dart", files: ".dart", line: slashes, block: nestBlock, unicode: `\u%04x`,
		strings: []literal{
			{open: `"""`, close: `"""`, lines: true, hole: "${"}, {open: `'''`, close: `'''`, lines: true, hole: "${"},
			{open: `r"`, close: `"`, raw: true}, {open: `r'`, close: `'`, raw: true},
			{open: `"`, close: `"`, hole: "${"}, {open: `'`, close: `'`, hole: "${"}}},
	{name: "php", shown: "PHP", files: ".php", line: []string{"//", "#"}, block: cBlock, unicode: `\u{%x}`,
		strings: []literal{{open: `"`, close: `"`, lines: true, hole: "{$"}, {open: `'`, close: `'`, lines: true}}, special: phpSpecial},
	{name: "python", shown: "Python", files: ".py .pyi .pyw", line: []string{"#"}, unicode: `\u%04x`,
		strings: []literal{tripleC, {open: `'''`, close: `'''`, lines: true}, doubleC, singleC}},
	{name: "ruby", shown: "Ruby", files: ".rb .rake", line: []string{"#"}, block: []comment{{"\n=begin", "\n=end", false}}, unicode: `\u%04x`,
		strings: []literal{{open: `"`, close: `"`, lines: true, hole: "#{"}, {open: `'`, close: `'`, lines: true}, {open: "`", close: "`", data: true, hole: "#{"}}, special: rubySpecial},
	{name: "shell", shown: "shell", files: ".sh .bash .zsh", line: []string{"#"},
		strings: []literal{{open: `"`, close: `"`, lines: true, hole: "$("}, {open: `$'`, close: `'`, lines: true}, {open: `'`, close: `'`, raw: true, lines: true}}, special: shellSpecial},
	{name: "sql", shown: "SQL", files: ".sql", line: []string{"--"}, block: nestBlock,
		strings: []literal{{open: `'`, close: `'`, doubled: true, lines: true}, {open: `"`, close: `"`, doubled: true, data: true}, {open: "`", close: "`", data: true}}},
	{name: "css", shown: "CSS", files: ".css", block: cBlock, strings: []literal{doubleC, singleC}},
	{name: "scss", shown: "SCSS, Less", files: ".scss .sass .less", line: slashes, block: cBlock, strings: []literal{doubleC, singleC}},
}

// codeFormats are the formats of the languages.
var codeFormats = func() (formats []*Format) {
	for i := range languages {
		l := &languages[i]
		formats = append(formats, &Format{
			Name:    l.name,
			Files:   strings.Fields(l.files),
			Summary: l.shown + ": comments, and strings on request",
			Takes:   Strings,
			Parse:   l.parse,
		})
	}
	return formats
}()

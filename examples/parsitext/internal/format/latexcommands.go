package format

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// arguments describes the arguments of commands: s is not read, b is a separate part, t
// is text in its place; the last letter applies to all further arguments. The arguments
// of other commands are text. An argument without a Persian letter is not read.
var arguments = func() map[string]string {
	m := map[string]string{"href": "st", "hyperlink": "st", "hypertarget": "st", "textcolor": "st", "colorbox": "st", "fontsize": "s", "newtheorem": "sb", "parbox": "sb", "multicolumn": "sst", "multirow": "sst"}
	for w := range set(`label ref eqref pageref autoref cref Cref nameref cite citep citet citealp citeauthor
		citeyear parencite textcite footcite nocite bibitem bibliography bibliographystyle addbibresource
		input include includeonly includegraphics graphicspath usepackage RequirePackage documentclass
		settextfont setlatintextfont setdigitfont setmainfont setsansfont setmonofont defpersianfont
		deflatinfont newfontfamily fontspec url path nolinkurl pagestyle thispagestyle setcounter addtocounter
		newcounter hspace vspace setlength addtolength index gls Gls glspl newglossaryentry newacronym
		newcommand renewcommand providecommand newenvironment renewenvironment DeclareMathOperator lstset
		DeclareRobustCommand NewDocumentCommand RenewDocumentCommand ProvideDocumentCommand DeclareDocumentCommand
		hypersetup lstinputlisting inputminted verbatiminput tikz draw node usetikzlibrary color definecolor
		ensuremath mathrm tag ifthenelse SI num`) {
		m[w] = "s"
	}
	for w := range set(`part chapter section subsection subsubsection paragraph subparagraph title subtitle author
		date caption captionof footnote footnotetext LTRfootnote RTLfootnote thanks marginpar frametitle framesubtitle`) {
		m[w] = "b"
	}
	return m
}()

// Environments that are not read, commands of environments, and commands that end a part.
var (
	verbatimEnvironments = set(`verbatim verbatim* Verbatim BVerbatim lstlisting minted comment filecontents
		filecontents* tikzpicture pgfpicture equation equation* align align* gather gather* multline
		multline* eqnarray eqnarray* displaymath math alignat alignat* flalign flalign* alltt code pycode`)
	environmentCommands = set("begin end شروع پایان") // in Persian, those of xepersian
	breakCommands       = set("item par newpage clearpage pagebreak maketitle tableofcontents hline toprule midrule bottomrule centering")
)

// command reads a command and the description of its arguments.
func (r *texReader) command() {
	if end := verbatimEnd(r.src, r.at); end > 0 {
		if bytes.HasPrefix(r.src[r.at:], []byte(`\begin`)) {
			r.end()
			r.at = end
		} else {
			r.stay(string(r.src[r.at:end]), end-r.at)
		}
		return
	}
	name := commandName(r.src[r.at:])
	if name == "" {
		r.symbol()
		return
	}
	start := r.at
	r.at += 1 + len(name)
	if r.at < len(r.src) && r.src[r.at] == '*' {
		r.at++
	}
	r.last, r.args = commandWord, arguments[name]
	switch {
	case environmentCommands[name]:
		r.environment()
	case name == "def":
		r.definition()
	case name == "zwnj":
		r.zwnj(start)
	case name == "newline" || name == "linebreak":
		r.fix("\n", start, r.at)
	case breakCommands[name] || strings.HasPrefix(r.args, "b"):
		r.end()
	case r.at == len(r.src) || r.src[r.at] != '{' && r.src[r.at] != '[':
		r.fix(string(r.src[start:r.at]), start, r.at) // as \LaTeX
	}
}

// commandName returns the name of a command, or "" for a command that is a sign. In
// xepersian a ZWNJ is a letter.
func commandName(b []byte) string {
	n := 1
	for n < len(b) {
		r, size := utf8.DecodeRune(b[n:])
		if r == '\u200c' && b[n-1] >= utf8.RuneSelf {
			next, _ := utf8.DecodeRune(b[n+size:])
			r = next
		}
		if !unicode.IsLetter(r) && r != '@' {
			break
		}
		n += size
	}
	return string(b[1:n])
}

// symbol reads a command that is a sign.
func (r *texReader) symbol() {
	if r.at+1 == len(r.src) {
		r.at++
		return
	}
	switch c := r.src[r.at+1]; c {
	case '\\':
		r.end()
		r.at += 2
		r.last = argument // an option may follow
	case '%', '&', '$', '#', '_', '{', '}':
		r.part.Escape(string(c), r.at, r.at+2)
		r.at += 2
	case ' ', ',', ';', ':', '\n', '\t', '\r':
		r.stay(" ", 2)
	case '(', '[':
		r.brackets(c)
	default:
		r.at += 2
	}
}

// brackets reads a formula in \( \) or \[ \].
func (r *texReader) brackets(c byte) {
	sign := map[byte]string{'(': `\)`, '[': `\]`}[c]
	end := mathEnd(r.src, r.at+2, sign)
	switch {
	case end < 0:
		r.at += 2
	case c == '[':
		r.end()
		r.at = end
	default:
		r.stay("$"+string(r.src[r.at:end])+"$", end-r.at)
	}
}

// environment reads the name of an environment.
func (r *texReader) environment() {
	r.end()
	if end, ok := r.groups[r.at]; ok {
		r.at = end + 1
	}
}

// definition reads \def with its parameters and text.
func (r *texReader) definition() {
	i := bytes.IndexAny(r.src[r.at:], "{\n")
	if i >= 0 && r.src[r.at+i] == '{' {
		if end, ok := r.groups[r.at+i]; ok {
			r.at = end + 1
		}
	}
}

// zwnj reads the command for a ZWNJ, with the characters that end its name.
func (r *texReader) zwnj(start int) {
	switch rest := r.src[r.at:]; {
	case bytes.HasPrefix(rest, []byte("{}")):
		r.at += 2
	case len(rest) > 0 && rest[0] == ' ':
		r.at++
	}
	r.part.Escape("\u200c", start, r.at)
	r.last = otherThing
}

// verbatimEnd returns the end of code that begins at an offset, or 0.
func verbatimEnd(src []byte, at int) int {
	switch name := commandName(src[at:]); name {
	case "verb", "lstinline":
		at += 1 + len(name)
		if at < len(src) && src[at] == '*' {
			at++
		}
		if at >= len(src) || bytes.IndexByte([]byte(" \n[{"), src[at]) >= 0 {
			return 0
		}
		if n := bytes.IndexByte(src[at+1:lineEnd(src, at)], src[at]); n >= 0 {
			return at + n + 2
		}
	case "begin":
		env, _, ok := bytes.Cut(bytes.TrimPrefix(src[at:min(len(src), at+40)], []byte(`\begin{`)), []byte("}"))
		if !ok || !verbatimEnvironments[string(env)] {
			return 0
		}
		end := `\end{` + string(env) + "}"
		if n := bytes.Index(src[at:], []byte(end)); n >= 0 {
			return at + n + len(end)
		}
		return len(src)
	}
	return 0
}

// groupsOf returns the ends of the groups in braces, keyed by their beginnings.
func groupsOf(src []byte) map[int]int {
	groups := map[int]int{}
	var open []int
	for i := 0; i < len(src); i++ {
		switch src[i] {
		case '%':
			i = lineEnd(src, i)
		case '\\':
			if end := verbatimEnd(src, i); end > 0 {
				i = end - 1
			} else {
				i++
			}
		case '{':
			open = append(open, i)
		case '}':
			if n := len(open); n > 0 {
				groups[open[n-1]] = i
				open = open[:n-1]
			}
		}
	}
	return groups
}

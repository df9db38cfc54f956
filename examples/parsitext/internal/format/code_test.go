package format_test

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/engine"
	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/internal/linear"
	"github.com/parsitext/parsitext/normalize"
)

// TestStrings checks the edits in strings, which are edited on request. A ZWNJ is
// shown as a dot.
func TestStrings(t *testing.T) {
	dots := strings.NewReplacer("·", "\u200c")
	for _, c := range []struct{ lang, in, want string }{
		{"go", "f(\"كتاب ها \\n می شود\", 'ك', `می شود , \"`)", "f(\"کتاب·ها\\nمی·شود\", 'ك', `می·شود، \"`)"},
		{"go", `"\u0643\u062a\u0627\u0628 می\u200cشود %d می شود \"ك\""`, `"\u06a9\u062a\u0627\u0628 می\u200cشود %d می\u200cشود \"ک\""`},
		{"rust", `"می\u{200c}شود می شود" r#"كتاب "ها""#`, `"می\u{200c}شود می\u{200c}شود" r#"کتاب «ها»"#`},
		{"javascript", "`كتاب ها ${f('ك')} می شود` + '<b class=\"ك\">كك</b>'", "`کتاب·ها ${f('ك')} می·شود` + '<b class=\"ك\">کک</b>'"},
		{"javascript", `'<img src="' + p + '" alt="كتاب ها" class="x">كتاب "ها"' + 'كتاب "ها" <a href="كتاب'`, `'<img src="' + p + '" alt="كتاب ها" class="x">کتاب "ها"' + 'کتاب "ها" <a href="كتاب'`},
		{"java", `"\" alt=\"كتاب \" title=\"" + "كتاب 'ها' = \"خوب\"" + "a < b كتاب 'ها'"`, `"\" alt=\"کتاب \" title=\"" + "کتاب 'ها' = \"خوب\"" + "a < b کتاب 'ها'"`},
		{"javascript", `'<b class="كتاب">كتاب</b> "ها" a < b' + 'نام: "كتاب"'`, `'<b class="كتاب">کتاب</b> «ها» a < b' + 'نام: «کتاب»'`},
		{"python", "'''كتاب ها\n>>> f('ك')\n  می شود''' r'\\nكك' f'{ك} می شود'", "'''کتاب·ها\n>>> f('ك')\n  می·شود''' r'\\nکک' f'{ك} می·شود'"},
		{"python", `'ك' + r'كتاب\s*ها' + 'كتاب'`, `'ك' + r'كتاب\s*ها' + 'کتاب'`},
		{"sql", `SELECT 'كتاب ''ها'' می شود' AS "ك"`, `SELECT 'کتاب ''ها'' می·شود' AS "ك"`},
		{"csharp", `@"كتاب ""ها"" \" + $"{ك} كتاب {{ك}}"`, `@"کتاب «ها» \" + $"{ك} کتاب {{ك}}"`},
		{"swift", `"كتاب \(f("ك")) ها"`, `"کتاب \(f("ك")) ها"`},
		{"c", `"كتاب \"ها\", " R"(ك "می شود" \n)"`, `"کتاب \"ها\"، " R"(ک «می·شود» \n)"`},
	} {
		in, want := dots.Replace(c.in), dots.Replace(c.want)
		_, got, err := engine.Normalize(normalize.Standard, format.ByName(c.lang), format.Options{Strings: true}, []byte(in))
		if string(got) != want || err != nil {
			t.Errorf("%s: %s\n gives %s,\n want  %s; %v", c.lang, in, normalize.Visible(string(got)), normalize.Visible(want), err)
		}
	}
}

// openings begin constructs that some format nests.
var openings = []string{`"${`, "`${", `'`, `"`, "{{", "[[", "{{ك|", `{`, `\begin{`, "/*", "<", "<b>", "<!--", "[", "![", "> ", "*", "`", "<?", "#{", "$(", "<<A\n", `r#"`, "'''", "|"}

// TestDeep checks that deeply nested code is read in linear time. Package regexp searches
// short texts fast; even an eighth of the text is too long for that.
func TestDeep(t *testing.T) {
	const size = 160000
	var src []byte
	for f := range format.All() {
		t.Run(f.Name, func(t *testing.T) {
			for _, open := range openings {
				linear.Check(t, open, size, func(text string) {
					src = append(append(src[:0], text...), "كتاب"...)
					f.Parse(src, format.Options{})
				})
			}
		})
	}
}

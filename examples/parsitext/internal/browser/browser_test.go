package browser

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/parsitext/parsitext/examples/parsitext/internal/api"
	"github.com/parsitext/parsitext/examples/parsitext/internal/serve"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

// builds returns the two builds of the page, as handlers.
var builds = map[string]func(t *testing.T) http.Handler{
	"server": func(t *testing.T) http.Handler {
		h, err := serve.NewHandler()
		if err != nil {
			t.Fatal(err)
		}
		return h
	},
	"wasm": func(t *testing.T) http.Handler {
		dir := t.TempDir()
		build := exec.Command("go", "run", "./internal/static", "-o", dir)
		build.Dir = "../.."
		if out, err := build.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		return http.FileServer(http.Dir(dir))
	},
}

// TestPage uses both builds of the page as a person does.
func TestPage(t *testing.T) {
	browser := newBrowser(t)
	for name, build := range builds {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(build(t))
			t.Cleanup(server.Close)
			for flow, run := range map[string]func(tab){
				"paste": paste, "undo": undo, "switches": switches, "too long": tooLong, "long": long, "keyboard": keyboard, "directions": directions, "details": details,
			} {
				t.Run(flow, func(t *testing.T) {
					p := open(t, browser, server.URL, 1280, "light")
					run(p)
					p.screen(name + "-" + flow)
				})
			}
			t.Run("examples", func(t *testing.T) { examples(open(t, browser, server.URL, 390, "light")) })
			t.Run("phone", func(t *testing.T) { phone(open(t, browser, server.URL, 390, "light")) })
			t.Run("dark", func(t *testing.T) { dark(open(t, browser, server.URL, 1280, "dark")) })
			for look, width := range map[string]int64{"desktop": 1280, "phone": 390} {
				for _, scheme := range []string{"light", "dark"} {
					t.Run("axe "+look+" "+scheme, func(t *testing.T) {
						p := open(t, browser, server.URL, width, scheme)
						p.fill(testdata.Article())
						eval[bool](p, `document.querySelectorAll("details").forEach(d => d.open = true), true`)
						p.shot(strings.Join([]string{name, look, scheme}, "-"))
						p.axe()
						eval[bool](p, `document.querySelectorAll("#panel .halfspaces")[3].focus(), true`)
						p.screen(strings.Join([]string{name, look, scheme, "edit"}, "-"))
					})
				}
			}
		})
	}
}

// fill sets the text as if typed, and waits for the result.
func (p tab) fill(text string) {
	p.Helper()
	p.set(text)
	p.waitResult(normalize.String(text))
}

// waitResult waits until the result is the given text.
func (p tab) waitResult(text string) {
	p.Helper()
	want, _ := json.Marshal(text)
	p.wait(`document.getElementById("result").value === ` + string(want))
}

func (p tab) set(text string) {
	p.Helper()
	js, _ := json.Marshal(text)
	eval[bool](p, `(t => { t.value = `+string(js)+`; t.dispatchEvent(new Event("input")); return true })(document.getElementById("text"))`)
}

func (p tab) result() string {
	p.Helper()
	return eval[string](p, `document.getElementById("result").value`)
}

// message waits for a message that contains the given words.
func (p tab) message(words string) {
	p.Helper()
	p.wait(`document.getElementById("message").textContent.includes("` + words + `")`)
}

// clipboard returns the text in the clipboard.
func (p tab) clipboard() string {
	p.Helper()
	return eval[string](p, `navigator.clipboard.readText()`)
}

// paste pastes the article with markup, takes the result with the buttons and by copying
// the panel, and checks that the markup had no effect.
func paste(p tab) {
	text := testdata.Article() + `<img src=x onerror="document.title='x'"><script>document.title='x'</script>` + "\n"
	js, _ := json.Marshal(text)
	p.message("هنوز متنی نیست")
	do(p, chromedp.Focus("#text"))
	eval[bool](p, `navigator.clipboard.writeText(`+string(js)+`).then(() => true)`)
	p.press("v", chromedp.ModifierCtrl, "paste")
	p.wait(`document.getElementById("result").value !== ""`)
	do(p, chromedp.Click("#copy"))
	p.message("رونوشت برداشته شد")
	want := normalize.String(text)
	if got := p.clipboard(); got != want {
		p.Errorf("the button copies\n%s", normalize.Visible(got))
	}
	saved := eval[string](p, `new Promise(done => {
		const make = URL.createObjectURL;
		URL.createObjectURL = (blob) => { blob.text().then(done); return make(blob); };
		document.getElementById("save").click();
	})`)
	if saved != want {
		p.Errorf("the file has\n%s", normalize.Visible(saved))
	}
	eval[bool](p, `getSelection().selectAllChildren(document.getElementById("panel")), document.execCommand("copy")`)
	if got := p.clipboard(); strings.TrimSuffix(got, "\n") != strings.TrimSuffix(want, "\n") {
		p.Errorf("the panel copies\n%s", normalize.Visible(got))
	}
	if title := do(p, chromedp.Title()); title == "x" {
		p.Error("a script of the text ran")
	}
	if n := eval[int](p, `document.querySelectorAll("main script, main img").length`); n != 0 {
		p.Errorf("%d elements of the text came through", n)
	}
	p.set("")
	p.message("هنوز متنی نیست")
	if got := p.result(); got != "" {
		p.Errorf("the result of no text is %q", got)
	}
}

// undo undoes an edit with a click and makes it again. Nothing may move when its reason is
// shown.
func undo(p tab) {
	text := testdata.Article()
	p.fill(text)
	place := func() []float64 {
		return eval[[]float64](p, `(r => [r.x, r.y, r.width, r.height, document.documentElement.scrollHeight])(document.getElementById("panel").getBoundingClientRect())`)
	}
	before := place()
	do(p, chromedp.Click(`#panel .halfspaces`))
	p.wait(`document.querySelector("#panel .undone") !== null`)
	if after := place(); !slices.Equal(before, after) {
		p.Errorf("the panel moved from %v to %v", before, after)
	}
	want := "تقویت همکاریهای ایران"
	if got := p.result(); !strings.Contains(got, want) || !strings.Contains(got, "زمینه\u200cهای") {
		p.Errorf("undone: %.300s", got)
	}
	status := eval[string](p, `document.getElementById("status").textContent`)
	for _, words := range []string{"نیم\u200cفاصله", "اطمینان", "برگردانده شد", "ZWNJ"} {
		if !strings.Contains(status, words) {
			p.Errorf("the line says %q, without %s", status, words)
		}
	}
	if !eval[bool](p, `document.activeElement.matches("#panel .undone")`) {
		p.Error("the focus is lost")
	}
	eval[bool](p, `(t => { t.setRangeText("سلام. ", 0, 0); t.dispatchEvent(new Event("input")); return true })(document.getElementById("text"))`)
	p.wait(`document.getElementById("result").value.startsWith("سلام.")`)
	if got := p.result(); !strings.Contains(got, want) {
		p.Errorf("after typing: %.300s", got)
	}
	do(p, chromedp.Click("#redo"))
	p.wait(`document.querySelector("#panel .undone") === null`)
	if got := p.result(); got != normalize.String("سلام. "+text) {
		p.Errorf("made again: %.300s", got)
	}
}

// switches turns a rule off and chooses another form. The address must contain these, but
// not the text.
func switches(p tab) {
	text := testdata.Article()
	p.fill(text)
	do(p, chromedp.Click(`#rules input[value=digits]`))
	p.waitResult((normalize.Standard &^ normalize.Digits).String(text))
	if !eval[bool](p, `document.activeElement.value === "digits"`) {
		p.Error("the focus is lost")
	}
	do(p, chromedp.Click(`[data-form=search]`))
	p.wait(`location.hash === "#form=search"`)
	p.waitResult(normalize.Search.String(text))
	do(p, chromedp.Click(`#rules input[value=digits]`))
	p.wait(`!document.querySelector("#rules input[value=asciidigits]").checked`)
	do(p, chromedp.Reload())
	p.wait(`document.querySelector("#rules input[value=digits]").checked && document.querySelector("#rules input[value=fold]").checked && !document.querySelector("#rules input[value=asciidigits]").checked`)
	do(p, chromedp.Click("#link"))
	p.message("پیوند رونوشت شد")
	if url := do(p, chromedp.Location()); url != p.clipboard() {
		p.Errorf("the link is %s at %s", p.clipboard(), url)
	}
	if url := do(p, chromedp.Location()); strings.Contains(url, "%D9") || len(url) > 300 {
		p.Errorf("the address is %s", url)
	}
}

// examples loads each of the examples.
func examples(p tab) {
	n := eval[int](p, `document.querySelectorAll("#examples option").length - 1`)
	for i := range n {
		eval[bool](p, fmt.Sprintf(`(e => { e.value = %d; e.dispatchEvent(new Event("change")); return true })(document.getElementById("examples"))`, i))
		p.wait(fmt.Sprintf(`document.getElementById("text").value === data.examples[%d].Text && answer.edits.length > 0 && source === data.examples[%[1]d].Text`, i))
		p.shot(fmt.Sprintf("example-%d", i))
	}
	if n < 4 {
		p.Errorf("%d examples", n)
	}
}

// tooLong enters a text that is too long; the text must not be lost.
func tooLong(p tab) {
	text := strings.Repeat("متن بلند. ", api.MaxText/8)
	p.set(text)
	p.message("کیلوبایت")
	if got := eval[string](p, `document.getElementById("text").value`); got != text {
		p.Error("the text is lost")
	}
	if got := p.result(); got != "" {
		p.Errorf("the result is %.300s", got)
	}
	p.fill("كتاب")
}

// long enters a text of the maximum length, full of edits, and logs how long it takes.
func long(p tab) {
	text := strings.Repeat(testdata.Article(), api.MaxText/len(testdata.Article()))
	start := time.Now()
	p.fill(text)
	shown := time.Since(start)
	elements := eval[int](p, `document.querySelectorAll("*").length`)
	start = time.Now()
	do(p, chromedp.Click(`#panel .halfspaces`))
	p.wait(`document.querySelector("#panel .undone") !== null`)
	p.Logf("%d bytes: shown after %v, %d elements, undone after %v", len(text), shown, elements, time.Since(start))
}

// keyboard moves through the page with Tab and undoes an edit without a mouse.
func keyboard(p tab) {
	p.fill(testdata.Article())
	eval[bool](p, `document.body.focus(), true`)
	stops, reached := 0, ""
	for ; stops < 40; stops++ {
		p.press(kb.Tab, 0)
		now := eval[string](p, `(e => e === document.body ? "" : e.id || e.tagName)(document.activeElement)`)
		if now == "" {
			break
		}
		reached += " " + now
		if now == "panel" {
			p.press(kb.ArrowLeft, 0)
			p.press(kb.ArrowLeft, 0)
			p.press(kb.Enter, 0)
			p.wait(`document.activeElement.matches("#panel .undone[data-i='1']")`)
			p.press(kb.End, 0)
			p.wait(`document.activeElement === [...document.querySelectorAll("#panel .edit")].at(-1)`)
		}
	}
	if stops > 18 || !strings.Contains(reached, "text") || !strings.Contains(reached, "panel") {
		p.Errorf("%d stops:%s", stops, reached)
	}
	p.Logf("%d stops:%s", stops, reached)
}

// directions checks where lines of Latin letters begin.
func directions(p tab) {
	p.fill("سطری فارسی است.\n\nnpm install parsitext\n")
	at := eval[[]float64](p, `(() => {
		const panel = document.getElementById("panel"), box = panel.getBoundingClientRect(), range = document.createRange();
		const nodes = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
		for (let n; (n = nodes.nextNode()); ) {
			const i = n.data.indexOf("npm");
			if (i < 0) continue;
			range.setStart(n, i); range.setEnd(n, i + 3);
			return [range.getBoundingClientRect().left - box.left, box.width];
		}
	})()`)
	if len(at) != 2 || at[0] > 40 {
		p.Errorf("the line begins %v from the left", at)
	}
}

// details checks the dates, tokens and sentences.
func details(p tab) {
	p.fill(testdata.Article())
	chips := eval[string](p, `document.querySelector("#dates ul").innerText`)
	for _, words := range []string{"چهارشنبه ۳۱ اردیبهشت ۱۴۰۴", "2025-05-21", "خورشیدی", "میلادی", "تنها ماه"} {
		if !strings.Contains(chips, words) {
			p.Errorf("the dates are %q, without %s", chips, words)
		}
	}
	do(p, chromedp.Click("#tokens summary"))
	p.wait(`document.querySelector("#tokens .token") !== null`)
	kinds := eval[string](p, `document.querySelector("#tokens .chips").innerText`)
	if !strings.Contains(kinds, "واژه") || strings.ContainsAny(kinds, "abcdefghijklmnopqrstuvwxyz") {
		p.Errorf("the kinds are %q", kinds)
	}
	do(p, chromedp.Click("#sentences summary"))
	p.wait(`document.querySelectorAll("#sentences li").length === 14`)
	if font := eval[bool](p, `document.fonts.check("16px Vazirmatn", "۱۲۳۴۵۶۷۸۹۰")`); !font {
		p.Error("the font is not there")
	}
}

// phone checks the page on a phone: the result must come first, and nothing may be too
// wide.
func phone(p tab) {
	p.fill(testdata.Article())
	if over := eval[int](p, `document.documentElement.scrollWidth - innerWidth`); over > 0 {
		p.Errorf("%d pixels too wide", over)
	}
	order := eval[[]float64](p, `["out", "in", "changes"].map(id => document.getElementById(id).getBoundingClientRect().top)`)
	if !slices.IsSorted(order) || order[0] > 150 {
		p.Errorf("result, text and changes begin at %v", order)
	}
	do(p, chromedp.Click(`#panel .halfspaces`))
	p.wait(`document.querySelector("#panel .undone") !== null`)
}

// dark checks that the page is dark.
func dark(p tab) {
	for _, selector := range []string{"body", "#text", "#copy"} {
		c := eval[[]float64](p, `getComputedStyle(document.querySelector("`+selector+`")).backgroundColor.match(/[\d.]+/g).map(Number)`)
		if light := c[0] + c[1] + c[2]; light > 150 != (selector == "#copy") {
			p.Errorf("%s has the color %v", selector, c)
		}
	}
}

// axe checks the accessibility of the page with axe-core.
func (p tab) axe() {
	p.Helper()
	script, err := os.ReadFile("node_modules/axe-core/axe.min.js")
	if err != nil {
		p.Skip("no axe-core: npm install puts it here")
	}
	eval[bool](p, string(script)+";true")
	found := eval[[]struct{ Impact, ID, Help, Nodes string }](p, `axe.run().then(r => r.violations.map(v => ({Impact: v.impact, ID: v.id, Help: v.help, Nodes: v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + " " + n.failureSummary).join("\n")})))`)
	for _, v := range found {
		report := p.Logf
		if v.Impact == "serious" || v.Impact == "critical" {
			report = p.Errorf
		}
		report("%s: %s: %s\n%s", v.Impact, v.ID, v.Help, v.Nodes)
	}
}

// TestTrouble checks the page with a server that is busy, and then with one that fails.
func TestTrouble(t *testing.T) {
	browser := newBrowser(t)
	good := builds["server"](t)
	var asked atomic.Int32
	var status atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost && (asked.Add(1) <= 2 || status.Load() != http.StatusServiceUnavailable) {
			w.Header().Set("Retry-After", "1")
			w.WriteHeader(int(status.Load()))
			w.Write([]byte(`{"error": "trouble"}`))
			return
		}
		good.ServeHTTP(w, r)
	}))
	defer server.Close()
	p := open(t, browser, server.URL, 1280, "light")
	status.Store(http.StatusServiceUnavailable)
	p.fill("كتاب")
	if n := asked.Load(); n != 3 {
		t.Errorf("the page asked %d times", n)
	}
	status.Store(http.StatusInternalServerError)
	p.set("كتابي")
	p.message("پاسخی نیامد")
	if got := eval[string](p, `document.getElementById("text").value`); got != "كتابي" {
		t.Errorf("the text is %q", got)
	}
}

package main

import (
	"context"
	"flag"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/parsitext/parsitext/testdata"
)

var shots = flag.String("shots", "", "`folder` for screenshots")

// browser returns a tab of a headless browser; without one on the machine the
// test is skipped.
func browser(t *testing.T, width, height int) context.Context {
	t.Helper()
	var path string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "headless-shell"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		t.Skip("no browser")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.WindowSize(width, height))
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute) // for all of the test
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewExecAllocator(ctx, options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	return ctx
}

// do carries out what a person does at the page, and returns what is seen.
func do[T any](t *testing.T, ctx context.Context, action chromedp.Action[T]) T {
	t.Helper()
	seen, err := chromedp.Run(ctx, action)
	if err != nil {
		t.Fatal(err)
	}
	return seen
}

// click clicks at what sends the form, and waits for the page that comes.
func click(t *testing.T, ctx context.Context, selector string) {
	t.Helper()
	if _, err := chromedp.RunResponse(ctx, chromedp.Click(selector)); err != nil {
		t.Fatal(err)
	}
}

// TestBrowser pastes the article, takes a rule away and reads the result.
func TestBrowser(t *testing.T) {
	server := httptest.NewServer(newHandler())
	defer server.Close()
	ctx := browser(t, 1280, 900)
	do(t, ctx, chromedp.Navigate(server.URL))
	markup := `<img src=x onerror="document.title='x'"><script>document.title='x'</script>`
	do(t, ctx, chromedp.SetValue("#text", testdata.Article()+markup))
	click(t, ctx, "#edit")
	after := do(t, ctx, chromedp.Text("#after"))
	if !strings.Contains(after, "گفت⸱وگوهای انجام⸱شده") || !strings.Contains(after, "۳۱ اردیبهشت ۱۴۰۴") {
		t.Errorf("after:\n%s", after)
	}
	if dates := do(t, ctx, chromedp.Text("#dates")); !strings.Contains(dates, "2025-05-21 11:29:32") {
		t.Errorf("dates: %s", dates)
	}
	source := do(t, ctx, chromedp.Value("#text"))
	if !strings.HasPrefix(source, "پیام سپاهان\n") || !strings.HasSuffix(source, markup) {
		t.Errorf("the text came back as\n%s", source)
	}
	click(t, ctx, "#rule-digits")
	without := do(t, ctx, chromedp.Text("#after"))
	if !strings.Contains(without, "31 اردیبهشت 1404") || !strings.Contains(without, "گفت⸱وگوهای") {
		t.Errorf("without digits:\n%s", without)
	}
	if title := do(t, ctx, chromedp.Title()); title != "parsitext" {
		t.Errorf("a script of the text ran: %q", title)
	}
	if n := do(t, ctx, chromedp.Evaluate[int](`document.querySelectorAll("main script, main img").length`)); n != 0 {
		t.Errorf("%d elements of the text came through", n)
	}
}

// TestWidths checks that no width scrolls sideways, and takes the screenshots.
func TestWidths(t *testing.T) {
	server := httptest.NewServer(newHandler())
	defer server.Close()
	for name, width := range map[string]int{"desktop": 1280, "phone": 390} {
		ctx := browser(t, width, 844)
		do(t, ctx, chromedp.EmulateViewport(int64(width), 844))
		do(t, ctx, chromedp.Navigate(server.URL))
		if over := do(t, ctx, chromedp.Evaluate[int](`document.documentElement.scrollWidth - innerWidth`)); over > 0 {
			t.Errorf("%s: %d pixels too wide", name, over)
		}
		do(t, ctx, chromedp.Click("#after .halfspaces"))
		tip := do(t, ctx, chromedp.Evaluate[string](`getComputedStyle(document.querySelector("#after .halfspaces"), "::after").content`))
		if !strings.Contains(tip, "نیم") {
			t.Errorf("%s: tip %s", name, tip)
		}
		if *shots != "" {
			save(t, name+".png", do(t, ctx, chromedp.CaptureScreenshot()))
			save(t, name+"-whole.png", do(t, ctx, chromedp.FullScreenshot(100)))
		}
	}
}

// save writes a screenshot.
func save(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(*shots, name), data, 0o644); err != nil {
		t.Error(err)
	}
}

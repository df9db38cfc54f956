package browser

import (
	"context"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

var shots = flag.String("shots", "", "`folder` for screenshots")

// A tab is a browser tab that shows the page.
type tab struct {
	*testing.T
	ctx context.Context
}

// newBrowser starts a browser, or skips the test if there is none.
func newBrowser(t *testing.T) context.Context {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes a while")
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "headless-shell"} {
		path, err := exec.LookPath(name)
		if err != nil {
			continue
		}
		options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.WindowSize(1280, 900))
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute) // for the whole test
		t.Cleanup(cancel)
		ctx, cancel = chromedp.NewExecAllocator(ctx, options...)
		t.Cleanup(cancel)
		ctx, cancel = chromedp.NewContext(ctx)
		t.Cleanup(cancel)
		for _, permission := range []string{"clipboard-read", "clipboard-write"} {
			allow := cdpbrowser.SetPermissionParams{Permission: &cdpbrowser.PermissionDescriptor{Name: permission}, Setting: cdpbrowser.PermissionSettingGranted}
			if _, err := chromedp.CallBrowser(ctx, cdpbrowser.SetPermission, allow); err != nil {
				t.Fatal(err)
			}
		}
		return ctx
	}
	t.Skip("no Chromium on this machine")
	return nil
}

// open opens the page in a tab of the given width, in a light or dark color
// scheme.
func open(t *testing.T, browser context.Context, url string, width int64, scheme string) tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser)
	t.Cleanup(cancel)
	p := tab{t, ctx}
	do(p, chromedp.EmulateViewport(width, 900))
	colors := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, colors); err != nil {
		t.Fatal(err)
	}
	do(p, chromedp.Navigate(url))
	do(p, chromedp.Evaluate[bool](`document.fonts.ready.then(() => true)`, chromedp.EvalAwaitPromise))
	return p
}

// do carries out the actions of a person.
func do[T any](p tab, action chromedp.Action[T]) T {
	p.Helper()
	seen, err := chromedp.Run(p.ctx, action)
	if err != nil {
		p.Fatal(err)
	}
	return seen
}

// eval returns the value of an expression, or of its promise.
func eval[T any](p tab, expression string) T {
	p.Helper()
	return do(p, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
}

// wait waits until an expression is true.
func (p tab) wait(expression string) {
	p.Helper()
	if _, err := chromedp.Run(p.ctx, chromedp.Poll[bool](expression, chromedp.WithPollingTimeout(time.Minute))); err != nil {
		p.Fatalf("%s: %v", expression, err)
	}
}

// press presses a key; if an editing command is named, the key carries it out.
func (p tab) press(key string, modifier chromedp.Modifier, commands ...string) {
	p.Helper()
	edit := func(k *input.DispatchKeyEventParams) { k.Commands = commands }
	do(p, chromedp.KeyEvent(key, chromedp.KeyModifiers(modifier), edit))
}

// shot saves a screenshot of the whole page if the flag -shots is set.
func (p tab) shot(name string) { p.save(name, chromedp.FullScreenshot(100)) }

// screen saves a screenshot of the visible part if the flag -shots is set.
func (p tab) screen(name string) { p.save(name, chromedp.CaptureScreenshot()) }

func (p tab) save(name string, take chromedp.Action[[]byte]) {
	p.Helper()
	if *shots == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(*shots, name+".png"), do(p, take), 0o644); err != nil {
		p.Error(err)
	}
}

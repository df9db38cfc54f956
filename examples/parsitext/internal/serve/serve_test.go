package serve

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/parsitext/parsitext/examples/parsitext/internal/api"
	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

func handler(t *testing.T, g *gate) http.Handler {
	t.Helper()
	h, err := newHandler(g)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// post sends a body to the endpoint.
func post(h http.Handler, body string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, "/api", strings.NewReader(body))
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func request(t testing.TB, text, form string) string {
	t.Helper()
	body, err := json.Marshal(api.Request{Text: text, Form: &form})
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}

func TestReply(t *testing.T) {
	w := post(handler(t, newGate()), request(t, testdata.Article(), "standard"))
	var a api.Answer
	if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil || w.Code != http.StatusOK {
		t.Fatalf("%d %v", w.Code, err)
	}
	if a.Text != normalize.String(testdata.Article()) || len(a.Edits) == 0 || len(a.Dates) != 2 || len(a.Sentences) != 14 {
		t.Errorf("%.2000s", w.Body)
	}
}

// TestPlain checks the form for browsers without JavaScript.
func TestPlain(t *testing.T) {
	h := handler(t, newGate())
	send := func(text, site string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodPost, "/plain", strings.NewReader(url.Values{"text": {text}}.Encode()))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Sec-Fetch-Site", site)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	w := send("\r\nمی شود </textarea><b>\r\n كتاب", "same-origin")
	for _, want := range []string{"\n\nمی شود &lt;/textarea&gt;&lt;b&gt;\n كتاب</textarea>", "\n\nمی\u200cشود &lt;/textarea&gt;&lt;b&gt;\nکتاب</textarea>"} {
		if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), want) {
			t.Errorf("%d: no %q in %s", w.Code, want, w.Body)
		}
	}
	for _, c := range []struct {
		n, status int
		site      string
	}{
		{api.MaxText / 2, http.StatusOK, "same-origin"},
		{api.MaxText/2 + 1, http.StatusRequestEntityTooLarge, "same-origin"},
		{maxBody, http.StatusRequestEntityTooLarge, "same-origin"},
		{1, http.StatusForbidden, "cross-site"},
	} {
		if got := send(strings.Repeat("ب", c.n), c.site); got.Code != c.status {
			t.Errorf("%d letters, %s: %d, want %d", c.n, c.site, got.Code, c.status)
		}
	}
	r := httptest.NewRecorder()
	if h.ServeHTTP(r, httptest.NewRequest(http.MethodGet, "/", nil)); !strings.Contains(r.Body.String(), `<form method="post" action="plain"`) {
		t.Error("the page has no form")
	}
	if policy := r.Header().Get("Content-Security-Policy"); !strings.Contains(policy, "form-action 'self'") {
		t.Error(policy)
	}
}

func TestRefused(t *testing.T) {
	h := handler(t, newGate())
	for _, c := range []struct {
		body    string
		headers []string
		status  int
	}{
		{request(t, strings.Repeat("ب", api.MaxText/2), ""), nil, http.StatusOK},
		{`{"text": "كتاب"}`, nil, http.StatusOK},
		{request(t, strings.Repeat("ب", api.MaxText/2+1), ""), nil, http.StatusRequestEntityTooLarge},
		{request(t, strings.Repeat("ب", maxBody), ""), nil, http.StatusRequestEntityTooLarge},
		{request(t, "", "rules"), nil, http.StatusBadRequest},
		{`{"text": "x"`, nil, http.StatusBadRequest},
		{`{"txt": "x"}`, nil, http.StatusBadRequest},
		{`{"undo": [[1]]}`, nil, http.StatusOK},
		{request(t, "x", ""), []string{"Sec-Fetch-Site", "cross-site"}, http.StatusForbidden},
		{request(t, "x", ""), []string{"Origin", "https://example.org"}, http.StatusForbidden},
	} {
		if got := post(h, c.body, c.headers...); got.Code != c.status {
			t.Errorf("%.60s: %d, want %d: %.200s", c.body, got.Code, c.status, got.Body)
		}
	}
}

func TestFiles(t *testing.T) {
	h := handler(t, newGate())
	for name, kind := range map[string]string{"": "text/html", "style.css": "text/css", "script.js": "text/javascript", "engine.js": "text/javascript",
		"icon.svg": "image/svg+xml", "vazirmatn.woff2": "font/woff2", "vazirmatn-OFL.txt": "text/plain"} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/"+name, nil))
		header := w.Header()
		if w.Code != http.StatusOK || !strings.HasPrefix(header.Get("Content-Type"), kind) || w.Body.Len() == 0 {
			t.Errorf("%s: %d %s", name, w.Code, header.Get("Content-Type"))
		}
		for key, want := range map[string]string{"Content-Security-Policy": "default-src 'none'", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"} {
			if !strings.Contains(header.Get(key), want) {
				t.Errorf("%s: %s is %q", name, key, header.Get(key))
			}
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/page.go", nil))
	if w.Code != http.StatusNotFound {
		t.Errorf("page.go: %d", w.Code)
	}
}

// peak returns the maximum size of the heap while f runs.
func peak(f func()) uint64 {
	var most atomic.Uint64
	done, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		var m runtime.MemStats
		for {
			runtime.ReadMemStats(&m)
			most.Store(max(most.Load(), m.HeapInuse+m.StackInuse))
			select {
			case <-done:
				return
			case <-time.After(2 * time.Millisecond):
			}
		}
	}()
	f()
	close(done)
	<-ended
	return most.Load()
}

// TestMemory sends 40 texts of the maximum size, full of edits, at once through real
// connections.
func TestMemory(t *testing.T) {
	server := httptest.NewServer(handler(t, newGate()))
	defer server.Close()
	text := strings.Repeat("كتابهاي علي ، ميشود 12.5% ", api.MaxText)[:api.MaxText-100]
	body := request(t, strings.ToValidUTF8(text, ""), "standard")
	var answered, refused atomic.Int32
	var size atomic.Int64
	send := func() {
		reply, err := http.Post(server.URL+"/api", "application/json", strings.NewReader(body))
		if err != nil {
			t.Error(err)
			return
		}
		defer reply.Body.Close()
		n, _ := io.Copy(io.Discard, reply.Body)
		switch {
		case reply.StatusCode == http.StatusOK:
			answered.Add(1)
			size.Store(n)
		case reply.StatusCode == http.StatusServiceUnavailable && reply.Header.Get("Retry-After") != "":
			refused.Add(1)
		default:
			t.Errorf("status %d", reply.StatusCode)
		}
	}
	runtime.GC()
	most := peak(func() {
		var all sync.WaitGroup
		for range 40 {
			all.Add(1)
			go func() { defer all.Done(); send() }()
		}
		all.Wait()
	})
	t.Logf("%d answered, %d rejected, %d bytes each, %d MB at most", answered.Load(), refused.Load(), size.Load(), most>>20)
	if most > 200<<20 || answered.Load() == 0 || size.Load() > 8<<20 {
		t.Errorf("%d MB for %d answers of %d bytes", most>>20, answered.Load(), size.Load())
	}
}

// TestBusy checks that a full server rejects requests and says when to retry.
func TestBusy(t *testing.T) {
	g := &gate{make(chan struct{}, 2), make(chan struct{}, 1), 10 * time.Millisecond}
	h := handler(t, g)
	g.working <- struct{}{}
	if w := post(h, request(t, "x", "")); w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" {
		t.Errorf("no work: %d", w.Code)
	}
	<-g.working
	g.inside <- struct{}{}
	if w := post(h, request(t, "x", "")); w.Code != http.StatusOK {
		t.Errorf("one place: %d", w.Code)
	}
	g.inside <- struct{}{}
	if w := post(h, request(t, "x", "")); w.Code != http.StatusServiceUnavailable || w.Header().Get("Retry-After") == "" {
		t.Errorf("no place: %d", w.Code)
	}
}

func TestRun(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	in, out := io.Pipe()
	ended := make(chan int)
	go func() {
		ended <- run(ctx, []string{"-addr", "127.0.0.1:0"}, cli.Streams{Out: out, Err: io.Discard})
	}()
	line := make([]byte, 200)
	n, _ := in.Read(line)
	reply, err := http.Get(strings.TrimSpace(string(line[:n])))
	if err != nil || reply.StatusCode != http.StatusOK {
		t.Errorf("%v %v", reply, err)
	}
	if err == nil {
		reply.Body.Close()
	}
	cancel()
	if status := <-ended; status != cli.OK {
		t.Errorf("exit status %d", status)
	}
	for _, args := range [][]string{{"-adr", "x"}, {"file"}, {"-addr", "nowhere:x"}} {
		if status := run(t.Context(), args, cli.Streams{Out: io.Discard, Err: io.Discard}); status != cli.Failed {
			t.Errorf("%q: exit status %d", args, status)
		}
	}
}

// TestLimits checks that the README names the limits of the server.
func TestLimits(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	want := fmt.Sprintf("at most %d KB. The server accepts %d requests", api.MaxText>>10, maxInside)
	if !strings.Contains(strings.Join(strings.Fields(string(readme)), " "), want) {
		t.Errorf("the README does not say %q", want)
	}
}

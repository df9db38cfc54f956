package serve

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"path"
	"time"

	"github.com/parsitext/parsitext/examples/parsitext/internal/api"
	"github.com/parsitext/parsitext/examples/parsitext/internal/page"
)

// maxBody is the maximum size of a request, in bytes. An escaped letter takes six bytes
// instead of two.
const maxBody = 4 * api.MaxText

// NewHandler returns the handler for all paths of the server.
func NewHandler() (http.Handler, error) { return newHandler(newGate()) }

func newHandler(g *gate) (http.Handler, error) {
	files, err := page.Server().Files()
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	for name, data := range files {
		mux.HandleFunc("GET /"+name, serveFile(name, data))
	}
	mux.HandleFunc("GET /{$}", serveFile("index.html", files["index.html"]))
	mux.Handle("POST /api", g.guard(http.HandlerFunc(g.reply)))
	mux.HandleFunc("GET /plain", func(w http.ResponseWriter, _ *http.Request) { writePlain(w, http.StatusOK, page.Plain{}) })
	mux.Handle("POST /plain", g.guard(http.HandlerFunc(g.plain)))
	return http.NewCrossOriginProtection().Handler(secure(mux)), nil
}

// types are the media types that some machines do not know.
var types = map[string]string{".woff2": "font/woff2", ".js": "text/javascript; charset=utf-8", ".txt": "text/plain; charset=utf-8"}

func serveFile(name string, data []byte) http.HandlerFunc {
	kind := types[path.Ext(name)]
	if kind == "" {
		kind = mime.TypeByExtension(path.Ext(name))
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.Header().Set("Cache-Control", "no-cache") // a new program has a new page
		http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
	}
}

// secure restricts the page to its own files, and forbids framing it.
func secure(next http.Handler) http.Handler {
	policy := page.Server().Policy() + "; frame-ancestors 'none'"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		next.ServeHTTP(w, r)
	})
}

// reply answers with JSON.
func (g *gate) reply(w http.ResponseWriter, r *http.Request) {
	var request api.Request
	body := json.NewDecoder(r.Body)
	body.DisallowUnknownFields()
	if err := body.Decode(&request); err != nil {
		refuse(w, statusOf(err), err)
		return
	}
	var data []byte
	var err error
	if !g.work(r.Context(), func() { data, err = marshal(request) }) {
		busy(w)
		return
	}
	if err != nil {
		refuse(w, statusOf(err), err)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Write(data)
}

// marshal returns the answer to a request in JSON.
func marshal(r api.Request) ([]byte, error) {
	answer, err := api.Reply(r)
	if err != nil {
		return nil, err
	}
	return json.Marshal(answer)
}

func statusOf(err error) int {
	if tooLong := new(http.MaxBytesError); errors.As(err, &tooLong) || api.IsTooLong(err) {
		return http.StatusRequestEntityTooLarge
	}
	return http.StatusBadRequest
}

// busy asks the client to retry later.
func busy(w http.ResponseWriter) {
	w.Header().Set("Retry-After", "1")
	refuse(w, http.StatusServiceUnavailable, errors.New("busy"))
}

// refuse answers with an error in JSON.
func refuse(w http.ResponseWriter, status int, err error) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	data, _ := json.Marshal(map[string]string{"error": fmt.Sprint(err)})
	w.Write(data)
}

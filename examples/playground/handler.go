package main

import (
	"bytes"
	"embed"
	"errors"
	"html/template"
	"net/http"

	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

//go:embed page
var files embed.FS

// maxText is the greatest size of a text, and maxBody that of the form that sends
// it, where a byte of Persian takes three.
const (
	maxText = 128 << 10
	maxBody = 3*maxText + 4<<10
)

// A handler answers with the page.
type handler struct{ page *template.Template }

// newHandler returns the handler of all that the server has.
func newHandler() http.Handler {
	h := handler{template.Must(template.ParseFS(files, "page/page.html"))}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", h.show)
	mux.HandleFunc("POST /{$}", h.normalize)
	mux.Handle("GET /page/", http.FileServerFS(files))
	return http.NewCrossOriginProtection().Handler(guard(mux))
}

// guard lets the page load only what is its own, and run no script from a text.
func guard(next http.Handler) http.Handler {
	const policy = "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Referrer-Policy", "no-referrer")
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		next.ServeHTTP(w, r)
	})
}

// show answers with the page of the article that comes with the module.
func (h handler) show(w http.ResponseWriter, r *http.Request) {
	h.write(w, http.StatusOK, newView(testdata.Article(), normalize.Standard))
}

// normalize answers with the page of the text that was sent.
func (h handler) normalize(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		if tooLong := new(http.MaxBytesError); errors.As(err, &tooLong) {
			h.refuse(w, http.StatusRequestEntityTooLarge, "متن بلندتر از اندازه است.")
			return
		}
		h.refuse(w, http.StatusBadRequest, "درخواست خوانده نشد.")
		return
	}
	form, err := formOf(r.PostForm)
	text := r.PostForm.Get("text")
	switch {
	case err != nil:
		h.refuse(w, http.StatusBadRequest, "چنین قاعده\u200cای نیست.")
	case len(text) > maxText:
		h.refuse(w, http.StatusRequestEntityTooLarge, "متن بلندتر از اندازه است.")
	default:
		h.write(w, http.StatusOK, newView(text, form))
	}
}

// refuse answers with a page that has a message and no text.
func (h handler) refuse(w http.ResponseWriter, status int, message string) {
	v := newView("", normalize.Standard)
	v.Message = message
	h.write(w, status, v)
}

func (h handler) write(w http.ResponseWriter, status int, v view) {
	var b bytes.Buffer
	if err := h.page.Execute(&b, v); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	w.Write(b.Bytes())
}

package serve

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/api"
	"github.com/parsitext/parsitext/examples/parsitext/internal/page"
	"github.com/parsitext/parsitext/normalize"
)

// plain answers the form of a browser without JavaScript.
func (g *gate) plain(w http.ResponseWriter, r *http.Request) {
	if err := r.ParseForm(); err != nil {
		writePlain(w, statusOf(err), page.Plain{Error: tooLong})
		return
	}
	p := page.Plain{Text: strings.ReplaceAll(r.PostForm.Get("text"), "\r\n", "\n")} // forms send CRLF
	status := http.StatusOK
	switch {
	case len(p.Text) > api.MaxText:
		status, p.Error = http.StatusRequestEntityTooLarge, tooLong
	case !g.work(r.Context(), func() { p.Result = normalize.String(p.Text) }):
		w.Header().Set("Retry-After", "1")
		status, p.Error = http.StatusServiceUnavailable, "کارساز سرش شلوغ است؛ کمی بعد دوباره بفرستید."
	}
	writePlain(w, status, p)
}

var tooLong = fmt.Sprintf("متن بلندتر از %s کیلوبایت است.", normalize.Digits.String(fmt.Sprint(api.MaxText>>10)))

func writePlain(w http.ResponseWriter, status int, p page.Plain) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	p.Write(w)
}

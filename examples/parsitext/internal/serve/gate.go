package serve

import (
	"context"
	"net/http"
	"runtime"
	"time"
)

// A gate limits the requests at a time: the requests inside, which are being read, waiting
// or answered, and those being processed. The first limit bounds the memory; both together
// bound the time.
type gate struct {
	inside, working chan struct{}
	patience        time.Duration // how long a request waits for its turn
}

// maxInside requests of maxBody bytes, with their answers, need well under 200 MB.
const maxInside = 64

func newGate() *gate {
	return &gate{make(chan struct{}, maxInside), make(chan struct{}, runtime.GOMAXPROCS(0)), 10 * time.Second}
}

// guard refuses a request if the server already has the maximum number.
func (g *gate) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case g.inside <- struct{}{}:
			defer func() { <-g.inside }()
			next.ServeHTTP(w, r)
		default:
			busy(w)
		}
	})
}

// work calls f when its turn comes, and reports whether it came in time.
func (g *gate) work(ctx context.Context, f func()) bool {
	ctx, cancel := context.WithTimeout(ctx, g.patience)
	defer cancel()
	select {
	case g.working <- struct{}{}:
		defer func() { <-g.working }()
		f()
		return true
	case <-ctx.Done():
		return false
	}
}

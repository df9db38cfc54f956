package serve

import (
	"context"
	"net/http"
	"runtime"
	"time"
)

// A gate bounds the requests at a time: those that are read, wait or are answered, and of
// them those that are worked on. Memory is bounded by the first, time by both.
type gate struct {
	inside, working chan struct{}
	patience        time.Duration // how long a request waits for work
}

// maxInside requests of maxBody bytes, with their answers, stay well under 200 MB.
const maxInside = 64

func newGate() *gate {
	return &gate{make(chan struct{}, maxInside), make(chan struct{}, runtime.GOMAXPROCS(0)), 10 * time.Second}
}

// guard refuses a request when the server has as many as it takes.
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

// work calls f once there is a place, and reports whether there was one in time.
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

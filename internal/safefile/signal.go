package safefile

import (
	"os"
	"os/signal"
)

// onSignal calls clean when a signal is about to end the program, and then lets it end.
// A signal that is ignored, like SIGHUP under nohup, stays ignored. The function that
// onSignal returns stops the watch.
func onSignal(clean func()) (stop func()) {
	signals, done := make(chan os.Signal, 1), make(chan struct{})
	for _, s := range ending {
		if !signal.Ignored(s) {
			signal.Notify(signals, s)
		}
	}
	go func() {
		select {
		case s := <-signals:
			clean()
			signal.Stop(signals)
			raise(s)
		case <-done:
		}
	}()
	return func() { signal.Stop(signals); close(done) }
}

package safefile

import (
	"os"
	"os/signal"
)

// onSignal calls clean once a signal ends the program, and then lets it end the program.
// A signal that is ignored, as SIGHUP after nohup, stays so. The function that it
// returns ends the watch.
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

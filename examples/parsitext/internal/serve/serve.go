// Package serve is the command parsitext serve: a web page, and an API for it and for
// programs.
package serve

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/parsitext/parsitext/examples/parsitext/internal/api"
	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
)

// Run runs the command.
func Run(args []string, s cli.Streams) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, args, s)
}

// run is like Run, until ctx is done.
func run(ctx context.Context, args []string, s cli.Streams) int {
	h := cli.Help{
		Command: "serve [FLAGS]",
		About: fmt.Sprintf(`Serves a web page that normalizes texts. Programs send
{"text": "...", "form": "standard", "undo": [[start, end]]} to /api by POST, and get the
normal text, its edits, dates, tokens and sentences as JSON; offsets count UTF-16 units. A
text may have at most %d KB. Texts are not stored. If other machines can reach the server,
put it behind a reverse proxy with TLS.`, api.MaxText>>10),
		Flags: cli.NewFlags("serve"),
	}
	addr := h.Flags.String("addr", "localhost:8080", "listen at `ADDRESS`; :8080 means all addresses of this machine")
	err := cli.Parse(h.Flags, args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		h.Write(s.Out)
		return cli.OK
	case err == nil && h.Flags.NArg() > 0:
		err = errors.New("serve takes no files")
	}
	if err == nil {
		err = listen(ctx, *addr, s)
	}
	if err != nil {
		return s.Fail(err)
	}
	return cli.OK
}

// listen serves until ctx is done, and lets running requests finish.
func listen(ctx context.Context, addr string, s cli.Streams) error {
	handler, err := NewHandler()
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       20 * time.Second,
		WriteTimeout:      40 * time.Second,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
	}
	ended := make(chan error, 1)
	context.AfterFunc(ctx, func() {
		quick, cancel := context.WithTimeout(context.Background(), 3*time.Second)
		defer cancel()
		ended <- server.Shutdown(quick)
	})
	fmt.Fprintf(s.Out, "http://%s\n", listener.Addr())
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-ended
}

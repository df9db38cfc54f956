//go:build linux

// Command engines tests the pipeline on real engines on this machine, without
// containers: Apache Flink, with a JobManager and TaskManagers, one of which it
// kills, and Apache Spark. It fetches them with Maven. From the folder of the
// pipeline:
//
//	go run ./engines -mb 209
//
// It makes a corpus from the article, and from the corpora if they are available,
// runs the pipeline on it, and compares the whole output with that of one program
// for the same lines. It stops all processes that it starts. It runs only on Linux.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/parsitext/parsitext/internal/corpora"
)

type options struct {
	engines  string
	mb       int
	workers  int
	kill     bool
	optional bool
	jars     string
	work     string
	data     string
}

func (o *options) define(flags *flag.FlagSet) {
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	flags.StringVar(&o.engines, "engines", "flink,spark", "`engines` to run on")
	flags.IntVar(&o.mb, "mb", 10, "`megabytes` of input")
	flags.IntVar(&o.workers, "workers", 2, "`number` of TaskManagers of Flink, and of threads of Spark")
	flags.BoolVar(&o.kill, "kill", true, "kill one of several TaskManagers midway")
	flags.BoolVar(&o.optional, "optional", false, "report it and succeed if Java or Maven is missing or the engines cannot be fetched")
	flags.StringVar(&o.jars, "jars", filepath.Join(cache, "parsitext-engines"), "`folder` for the engines")
	flags.StringVar(&o.work, "work", "", "`folder` for the corpus, the results and the logs, which is kept (a temporary folder)")
	flags.StringVar(&o.data, "data", corpora.Folder(), "`folder` of the corpora")
}

func main() {
	var o options
	o.define(flag.CommandLine)
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := test(ctx, o)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "engines:", err)
		os.Exit(1)
	}
}

// test runs the pipeline on each engine.
func test(ctx context.Context, o options) error {
	engines, err := chosen(o.engines)
	if err != nil {
		return err
	}
	if err := fetch(ctx, o.jars, engines); err != nil {
		if o.optional && ctx.Err() == nil {
			fmt.Println("engines: skipped:", err)
			return nil
		}
		return err
	}
	l, err := newLab(ctx, o)
	if err != nil {
		return err
	}
	defer l.close()
	for _, e := range engines {
		if err := l.try(ctx, e); err != nil {
			return fmt.Errorf("%s: %w%s", e.name, err, l.logs())
		}
	}
	return nil
}

// An engine is an engine for which Beam has a job server.
type engine struct {
	name  string
	start func(ctx context.Context, l *lab) (*cluster, error)
}

func chosen(names string) (engines []engine, err error) {
	all := map[string]engine{"flink": {"flink", startFlink}, "spark": {"spark", startSpark}}
	for name := range strings.SplitSeq(names, ",") {
		e, ok := all[name]
		if !ok {
			return nil, fmt.Errorf("no engine %q", name)
		}
		engines = append(engines, e)
	}
	return engines, nil
}

//go:build linux

// Command engines tests the pipeline on real engines of this machine, without
// containers: Apache Flink, a JobManager and TaskManagers, of which it kills one, and
// Apache Spark. It fetches them by Maven. From the folder of the pipeline:
//
//	go run ./engines -mb 209
//
// It makes a corpus of the article, and of the corpora if they are here, runs the
// pipeline on it, and compares all that comes out with what one program makes of the
// same lines. It stops all that it starts. Linux only.
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
	flags.BoolVar(&o.optional, "optional", false, "say so and succeed where Java or Maven is missing or the engines cannot be fetched")
	flags.StringVar(&o.jars, "jars", filepath.Join(cache, "parsitext-engines"), "`folder` to keep the engines in")
	flags.StringVar(&o.work, "work", "", "`folder` for corpus, results and logs, which is kept; a temporary one otherwise")
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

// An engine is one that Beam has a job server for.
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

// Command pipeline prepares a corpus of Persian text with Apache Beam: it reads
// text or JSON lines, normalizes the texts, and counts the words and dates.
// From this folder:
//
//	go run . -input ../../testdata/article.txt -output corpus
//
// README.md says what it writes and how to run it on Flink and Spark.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/s3" // beamx has gs:// and local files
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	"github.com/parsitext/parsitext/normalize"
)

func main() {
	var o options
	o.define(flag.CommandLine)
	flag.Parse()
	limitMemory()
	register()
	beam.Init() // does not return in a worker
	if err := start(context.Background(), o); err != nil {
		fmt.Fprintln(os.Stderr, "pipeline:", err)
		os.Exit(1)
	}
}

// start runs the pipeline with the options of the command line, and prints the
// totals.
func start(ctx context.Context, o options) error {
	if flag.NArg() > 0 {
		return errUsage
	}
	if err := useOwnBinary(); err != nil {
		return err
	}
	if _, err := run(ctx, o); err != nil {
		return err
	}
	t, err := readTotals(ctx, o.output)
	if err != nil {
		return fmt.Errorf("the job is done, but this machine cannot read its output: %w", err)
	}
	fmt.Println(t)
	return nil
}

// options are the options of the command line, except the flags of the runner.
type options struct {
	input, output string
	field         string // of JSON lines, or ""
	form          normalize.Form
	shards        int
	partMB        float64
	maxBad        float64 // percent
}

func (o *options) define(flags *flag.FlagSet) {
	flags.StringVar(&o.input, "input", "", "`files` to read; may have wildcards")
	flags.StringVar(&o.output, "output", "", "`folder` to write to")
	flags.StringVar(&o.field, "jsonl", "", "read JSON lines that have the text in this `field`")
	flags.TextVar(&o.form, "form", normalize.Standard, "`rules` of normalization")
	flags.IntVar(&o.shards, "shards", 4, "`number` of output files for the counts of words, and of dates")
	flags.Float64Var(&o.partMB, "part", 32, "size of a part of the input in `megabytes`; a part is processed, and retried, as a whole")
	flags.Float64Var(&o.maxBad, "max-bad", 1, "`percent` of bad rows above which the job fails")
}

var errUsage = errors.New("usage: pipeline -input FILES -output FOLDER [-jsonl FIELD] [-form RULES] [-max-bad PERCENT] [-part MB] [-shards N] [flags of the runner]")

func (o *options) check() error {
	if o.input == "" || o.output == "" || o.shards < 1 || o.partMB <= 0 || o.maxBad < 0 {
		return errUsage
	}
	return nil
}

// run builds the pipeline and runs it to the end. The result has the metrics.
func run(ctx context.Context, o options) (beam.PipelineResult, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	if err := checkOutput(ctx, o.output); err != nil {
		return nil, err
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, o)
	return beamx.RunWithMetrics(ctx, p)
}

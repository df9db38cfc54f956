// Command pipeline prepares a corpus of Persian text with Apache Beam: it reads
// text or JSON lines, writes them normal, and counts the words and dates. From
// this folder:
//
//	go run . -input ../../testdata/article.txt -output corpus
//
// The results are shards: corpus/text-00000-of-00004, words-…, dates-… and
// bad-… with the lines that are no JSON object with the field. README.md tells how
// to run it on Flink, Spark and Dataflow.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	"github.com/parsitext/parsitext/normalize"
)

func main() {
	var o options
	o.define(flag.CommandLine)
	flag.Parse()
	register()
	beam.Init()
	if err := run(context.Background(), o); err != nil {
		fmt.Fprintln(os.Stderr, "pipeline:", err)
		os.Exit(1)
	}
}

// options are what the command line says, beside the flags of the runner.
type options struct {
	input, output string
	field         string // of JSON lines, or ""
	form          normalize.Form
	shards        int
}

func (o *options) define(flags *flag.FlagSet) {
	flags.StringVar(&o.input, "input", "", "`files` to read, with wildcards")
	flags.StringVar(&o.output, "output", "", "`folder` to write to")
	flags.StringVar(&o.field, "jsonl", "", "the input is JSON lines with the text in this `field`")
	flags.TextVar(&o.form, "form", normalize.Standard, "`rules` of normalization")
	flags.IntVar(&o.shards, "shards", 4, "`number` of files for each result")
}

func run(ctx context.Context, o options) error {
	if o.input == "" || o.output == "" || o.shards < 1 || flag.NArg() > 0 {
		return errors.New("usage: pipeline -input FILES -output FOLDER [-jsonl FIELD] [-form RULES] [-shards N] [flags of the runner]")
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, o, textio.Read(s, o.input, textio.ReadAutoCompression()))
	return beamx.Run(ctx, p)
}

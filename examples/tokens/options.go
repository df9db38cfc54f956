package main

import (
	"errors"
	"flag"
	"io"
)

// options are the options of the command line.
type options struct {
	json, sentences, paragraphs, count bool

	files []string // "-" is standard input
}

func parseOptions(args []string) (options, error) {
	var o options
	flags := flag.NewFlagSet("tokens", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.BoolVar(&o.json, "json", false, "print one JSON object per line")
	flags.BoolVar(&o.sentences, "sentences", false, "print sentences")
	flags.BoolVar(&o.paragraphs, "paragraphs", false, "print paragraphs")
	flags.BoolVar(&o.count, "count", false, "count words")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if o.sentences && o.paragraphs || o.count && (o.sentences || o.paragraphs) {
		return o, errors.New(usage)
	}
	o.files = flags.Args()
	if len(o.files) == 0 {
		o.files = []string{"-"}
	}
	return o, nil
}

// split splits a text as the options say.
func (o options) split(file, text string) []part {
	switch {
	case o.sentences:
		return sentences(file, text)
	case o.paragraphs:
		return paragraphs(file, text)
	}
	return tokens(file, text)
}

// write writes the parts as the options say.
func (o options) write(w io.Writer, parts []part) error {
	switch {
	case o.count && o.json:
		return writeJSON(w, countWords(parts))
	case o.count:
		return writeCounts(w, countWords(parts))
	case o.json:
		return writeJSON(w, parts)
	}
	return writeTable(w, parts)
}

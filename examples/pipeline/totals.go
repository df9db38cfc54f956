package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// The kinds of output other than text; the names of their files begin with them.
const (
	wordsName = "words"
	datesName = "dates"
	badName   = "bad"
)

// The last file that a run writes is one of these.
const (
	totalsName = "totals.json"
	failedName = "failed.json"
)

// A tally counts rows. Each row of the input becomes a row of text or a bad row.
type tally struct {
	In    int64 `json:"in"`
	Out   int64 `json:"out"`
	Bad   int64 `json:"bad"`
	Words int64 `json:"words"` // distinct
	Dates int64 `json:"dates"` // distinct

	BadWritten int64 `json:"-"`
}

func (t *tally) add(u tally) {
	t.In += u.In
	t.Out += u.Out
	t.Bad += u.Bad
	t.Words += u.Words
	t.Dates += u.Dates
	t.BadWritten += u.BadWritten
}

// written returns the tally of n rows in an output file.
func written(name string, n int64) tally {
	switch kind, _, _ := strings.Cut(name, "-"); kind {
	case wordsName:
		return tally{Words: n}
	case datesName:
		return tally{Dates: n}
	}
	return tally{BadWritten: n}
}

func (t tally) String() string {
	return fmt.Sprintf("rows in %d, out %d, bad %d; distinct words %d, dates %d", t.In, t.Out, t.Bad, t.Words, t.Dates)
}

// check returns an error if there are more bad rows than maxBad percent, or if rows
// are missing.
func (t tally) check(maxBad float64) error {
	if t.In != t.Out+t.Bad || t.Bad != t.BadWritten {
		return fmt.Errorf("rows are missing: %v, bad ones written %d", t, t.BadWritten)
	}
	if float64(t.Bad)*100 > maxBad*float64(t.In) {
		return fmt.Errorf("%d of %d rows are bad, more than %g %%", t.Bad, t.In, maxBad)
	}
	return nil
}

// finish is the last step, after all files are written. It adds up the tallies.
type finish struct {
	Output string
	MaxBad float64 // percent
}

func (f *finish) ProcessElement(ctx ctx, _ int, tallies func(*tally) bool) error {
	var sum tally
	for t := (tally{}); tallies(&t); t = (tally{}) {
		sum.add(t)
	}
	if err := sum.check(f.MaxBad); err != nil {
		return f.fail(ctx, err)
	}
	if err := writeFile(ctx, f.Output, totalsName, encode(sum)); err != nil {
		return err
	}
	return removeTemporary(ctx, f.Output)
}

// fail records why the job fails, so that a runner that tries again need not read
// the input.
func (f *finish) fail(ctx ctx, why error) error {
	if err := writeFile(ctx, f.Output, failedName, encode(failure{why.Error()})); err != nil {
		return err
	}
	return errors.Join(why, removeTemporary(ctx, f.Output))
}

type failure struct{ Error string }

// checkFailed returns the recorded error of a job that has already failed.
func checkFailed(ctx ctx, output string) error {
	var f failure
	if err := readJSON(ctx, output, failedName, &f); err != nil {
		return nil // no failure was recorded
	}
	return errors.New(f.Error)
}

// readTotals returns the totals of a finished run.
func readTotals(ctx ctx, output string) (t tally, err error) {
	return t, readJSON(ctx, output, totalsName, &t)
}

func readJSON(ctx ctx, output, name string, v any) error {
	fs, err := filesystem.New(ctx, output)
	if err != nil {
		return err
	}
	defer fs.Close()
	data, err := filesystem.Read(ctx, fs, output+"/"+name)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, v)
}

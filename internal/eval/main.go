// Command eval measures the restoration of spacing; see package measure.
//
//	go run ./internal/eval
//
// Each set is passed to the decoder line by line. The columns of the natural set are
// the number of gaps that are wrong in the input, the share of these that come out
// right, the share of all changes that are right, and the number of gaps per thousand
// words that a change made or left wrong. A column with a star skips the gaps of
// words that careful texts write in two ways.
//
// With -held it measures the tenth of each text that the flag -held of
// internal/gen/lexicon excludes from training, which is meaningful only for a lexicon
// that was built with that flag.
//
// With -peer it measures the spacing of another program, which reads lines and writes
// each of them normalized; internal/peers/run has such programs.
//
//	go run ./internal/eval -peer "python3 internal/peers/run/peers.py normalize hazm"
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/measure"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("eval: ")
	var o options
	flag.StringVar(&o.data, "data", corpora.Folder(), "`folder` of the corpora")
	flag.StringVar(&o.lexicons, "lexicon", "", "lexicon files, by default the embedded one; for several, print the mean and the spread")
	flag.StringVar(&o.sets, "sets", strings.Join(measure.Sets(), ","), "sets to measure")
	flag.StringVar(&o.damages, "modes", "", "ways to damage them: joined, space, mixed, clean, glued, raw (all)")
	flag.BoolVar(&o.held, "held", false, "also measure the tenths held out of training")
	flag.IntVar(&o.errors, "errors", 0, "number of errors to print for each set and damage")
	flag.StringVar(&o.kinds, "kinds", "", "`file` of judged cases: print how many of each kind come out right, instead of the sets")
	flag.StringVar(&o.peer, "peer", "", "`command` of another program that normalizes lines, to measure instead of the decoder")
	flag.BoolVar(&o.reliability, "reliability", false, "print how often the changes of each confidence are right, instead of scores")
	flag.Parse()
	if err := o.run(); err != nil {
		log.Fatal(err)
	}
}

type options struct {
	data, lexicons, sets, damages, kinds, peer string
	held                                       bool
	errors                                     int
	reliability                                bool
}

func (o *options) run() error {
	restorers, done, err := o.restorers()
	if err != nil {
		return err
	}
	defer done()
	if o.kinds != "" {
		return o.printKinds(restorers[0])
	}
	sets, err := o.load()
	if err != nil {
		return err
	}
	if o.reliability {
		return o.printReliability(sets)
	}
	usage, err := measure.CarefulUsage(o.data)
	if err != nil {
		return err
	}
	var all [][]measure.Result
	for _, restore := range restorers {
		var results []measure.Result
		for _, set := range sets {
			results = append(results, measure.Run(set, fields(o.damages), usage, restore)...)
		}
		all = append(all, results)
	}
	measure.Print(os.Stdout, all...)
	o.print(all[0])
	return nil
}

// load reads the sets.
func (o *options) load() ([]*measure.Set, error) {
	return measure.LoadAll(o.data, fields(o.sets), o.held)
}

// printKinds writes the results of the judged cases.
func (o *options) printKinds(restore measure.Restorer) error {
	tallies, err := measure.Kinds(o.kinds, restore)
	for _, t := range tallies {
		fmt.Printf("%-26s %3d of %3d", t.Kind, t.Passed, t.All)
		if t.Guards > 0 {
			fmt.Printf(", %d guards fail", t.Guards)
		}
		fmt.Println()
		for _, f := range t.Failed[:min(o.errors, len(t.Failed))] {
			fmt.Printf("\t%s\n", f)
		}
	}
	return err
}

// restorers returns the peer, or a decoder for each named lexicon, and a function that
// ends them.
func (o *options) restorers() (all []measure.Restorer, done func(), err error) {
	done = func() {}
	switch {
	case o.peer != "":
		return o.startPeer()
	case o.lexicons == "":
		return []measure.Restorer{measure.Rules}, done, nil
	}
	for _, name := range fields(o.lexicons) {
		lex, err := open(name)
		if err != nil {
			return nil, nil, err
		}
		all = append(all, measure.Decoder(lex))
	}
	return all, done, nil
}

// startPeer starts the peer. A peer that fails ends the program.
func (o *options) startPeer() ([]measure.Restorer, func(), error) {
	peer, err := measure.StartPeer(o.peer)
	if err != nil {
		return nil, nil, err
	}
	restore := func(line string) string {
		out, err := peer.Restore(line)
		if err != nil {
			log.Fatalf("%s: %v at the line %q", o.peer, err, line)
		}
		return out
	}
	done := func() {
		if err := peer.Close(); err != nil {
			log.Print(err)
		}
	}
	return []measure.Restorer{restore}, done, nil
}

// open reads a lexicon; an empty name means the embedded one.
func open(name string) (*lexicon.Lexicon, error) {
	if name == "" {
		return lexicon.Default(), nil
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	lex, err := lexicon.Open(string(data))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return lex, nil
}

// printReliability writes how often the changes of the first lexicon are right.
func (o *options) printReliability(sets []*measure.Set) error {
	name, _, _ := strings.Cut(o.lexicons, ",")
	lex, err := open(name)
	if err != nil {
		return err
	}
	var all []measure.Outcome
	for _, set := range sets {
		all = append(all, measure.Outcomes(set, lex)...)
	}
	measure.PrintReliability(os.Stdout, all)
	return nil
}

// print writes the commonest errors.
func (o *options) print(results []measure.Result) {
	for _, r := range results {
		for _, e := range r.Commonest(o.errors) {
			fmt.Printf("%s %s\t%d\t%s\n", r.Set, r.Damage, r.Errors[e], e)
		}
	}
}

// fields splits a list at its commas.
func fields(list string) []string {
	return strings.FieldsFunc(list, func(r rune) bool { return r == ',' })
}

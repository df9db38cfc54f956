package measure

import (
	"fmt"
	"io"
	"math"
)

// Print writes a table of the results of one or more decoders, which must have
// the same sets and damages. For several, it gives the mean of each figure,
// followed by the standard deviation.
func Print(w io.Writer, results ...[]Result) {
	names := ""
	for i, r := range results[0] {
		if n := fmt.Sprint(columns(r.Figures)); n != names {
			names = n
			header(w, r.Figures, len(results) > 1)
		}
		fmt.Fprintf(w, "%-16s %-7s", r.Set, r.Damage)
		for k := range r.Figures {
			var values []float64
			for _, one := range results {
				values = append(values, one[i].Figures[k].Value)
			}
			mean, spread := moments(values)
			fmt.Fprintf(w, " %7.2f", mean)
			if len(results) > 1 {
				fmt.Fprintf(w, "±%-4.2f", spread)
			}
		}
		if r.Other > 0 {
			fmt.Fprintf(w, "  (%d lines with other letters left out)", r.Other)
		}
		fmt.Fprintln(w)
	}
}

func columns(figures []Figure) (names []string) {
	for _, f := range figures {
		names = append(names, f.Name)
	}
	return names
}

func header(w io.Writer, figures []Figure, several bool) {
	fmt.Fprintf(w, "%-16s %-7s", "set", "damage")
	for _, f := range figures {
		fmt.Fprintf(w, " %7s", f.Name)
		if several {
			fmt.Fprintf(w, "%5s", "")
		}
	}
	fmt.Fprintln(w)
}

// moments returns the mean and the standard deviation.
func moments(values []float64) (mean, deviation float64) {
	for _, v := range values {
		mean += v / float64(len(values))
	}
	for _, v := range values {
		deviation += (v - mean) * (v - mean)
	}
	if n := len(values) - 1; n > 0 {
		deviation = math.Sqrt(deviation / float64(n))
	}
	return mean, deviation
}

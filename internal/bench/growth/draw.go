package main

import (
	"fmt"
	"math"
	"strings"
)

// A panel is one diagram with two logarithmic axes.
type panel struct {
	title    string
	left     float64
	low, top float64 // decades of the y axis
	label    func(float64) string
	value    func(point) float64
}

// The dimensions of the picture, in pixels.
const (
	width, height        = 980, 470
	panelTop             = 50.0
	panelWide, panelHigh = 370.0, 300.0
	legendTop, legendRow = 395.0, 17.0
)

// colors holds the colors of the entry points; a stream has the color of
// its source.
var colors = map[string]string{
	"normalize.Letters": "#1b7837", "normalize.Standard": "#b2182b", "normalize.Standard.Edits": "#ef8a62", "normalize.Standard.Align": "#762a83",
	"normalize.Search":    "#e08214",
	"tokenize.Paragraphs": "#5aae61", "jalali.Find": "#8c510a", "tokenize.Words": "#2166ac", "tokenize.Sentences": "#01665e", "tokenize.JoinVerbs": "#666666",
}

// color returns the color of an entry point.
func color(name string) string {
	name = strings.Replace(name, ".Scan", ".", 1)
	for _, way := range []string{"", ".String", ".Reader", ".Writer", ".Transformer"} {
		if c, ok := colors[strings.TrimSuffix(name, way)]; ok {
			return c
		}
	}
	return "black"
}

// draw returns an SVG of the lines.
func draw(lines []line) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">`+"\n", width, height)
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="white"/>`+"\n", width, height)
	sizes := lines[0].points
	panels := []panel{
		{"Time", 70, -6, 2, secondsText, func(p point) float64 { return p.seconds }},
		{"Memory beside the text", 575, 0, 10, bytesText, func(p point) float64 { return float64(max(p.memory, 1)) }},
	}
	for _, p := range panels {
		p.axes(&b, sizes)
		for _, l := range lines {
			p.line(&b, l, sizes)
		}
	}
	legend(&b, lines)
	b.WriteString("</svg>\n")
	return b.String()
}

// x returns the coordinate of a size, y that of a value.
func (p panel) x(size int, sizes []point) float64 {
	first, last := math.Log10(float64(sizes[0].size)), math.Log10(float64(sizes[len(sizes)-1].size))
	if first == last {
		return p.left
	}
	return p.left + panelWide*(math.Log10(float64(size))-first)/(last-first)
}

func (p panel) y(value float64) float64 {
	at := (math.Log10(value) - p.low) / (p.top - p.low)
	return panelTop + panelHigh*(1-min(max(at, 0), 1))
}

func (p panel) axes(b *strings.Builder, sizes []point) {
	fmt.Fprintf(b, `<text x="%.0f" y="%.0f" font-size="14" font-weight="bold">%s</text>`+"\n", p.left, panelTop-18, p.title)
	for d := p.low; d <= p.top; d++ {
		y := p.y(math.Pow(10, d))
		fmt.Fprintf(b, `<path d="M%.1f %.1fh%.0f" stroke="#ddd"/>`, p.left, y, panelWide)
		if int(d-p.low)%2 == 0 {
			fmt.Fprintf(b, `<text x="%.1f" y="%.1f" text-anchor="end">%s</text>`, p.left-6, y+4, p.label(math.Pow(10, d)))
		}
		b.WriteString("\n")
	}
	for _, s := range sizes {
		x := p.x(s.size, sizes)
		fmt.Fprintf(b, `<path d="M%.1f %.1fv%.0f" stroke="#ddd"/>`, x, panelTop, panelHigh)
		fmt.Fprintf(b, `<text x="%.1f" y="%.1f" text-anchor="middle">%s</text>`+"\n", x, panelTop+panelHigh+16, bytesText(float64(s.size)))
	}
}

func (p panel) line(b *strings.Builder, l line, sizes []point) {
	path := ""
	for i, pt := range l.points {
		path += fmt.Sprintf("%c%.1f %.1f", "ML"[min(i, 1)], p.x(pt.size, sizes), p.y(p.value(pt)))
	}
	fmt.Fprintf(b, `<path d="%s" fill="none" stroke="%s" stroke-width="2"%s><title>%s</title></path>`+"\n", path, color(l.name), dashes(l), l.name)
}

// dashes is the line style of a stream.
func dashes(l line) string {
	if l.stream != nil {
		return ` stroke-dasharray="6 4"`
	}
	return ""
}

// legend draws the names of the lines in columns below the panels.
func legend(b *strings.Builder, lines []line) {
	const rows, column = 4, 235
	for i, l := range lines {
		x, y := 40+float64(i/rows)*column, legendTop+float64(i%rows)*legendRow
		fmt.Fprintf(b, `<path d="M%.0f %.0fh28" stroke="%s" stroke-width="2"%s/>`, x, y-4, color(l.name), dashes(l))
		fmt.Fprintf(b, `<text x="%.0f" y="%.0f">%s</text>`+"\n", x+36, y, l.name)
	}
}

// secondsText and bytesText format a quantity with its unit.
func secondsText(s float64) string {
	switch {
	case s < 1e-3:
		return fmt.Sprintf("%.3g µs", s*1e6)
	case s < 1:
		return fmt.Sprintf("%.3g ms", s*1e3)
	}
	return fmt.Sprintf("%.3g s", s)
}

func bytesText(n float64) string {
	switch {
	case n <= 1:
		return "0"
	case n < 1e3:
		return fmt.Sprintf("%.3g B", n)
	case n < 1e6:
		return fmt.Sprintf("%.3g KB", n/1e3)
	case n < 1e9:
		return fmt.Sprintf("%.3g MB", n/1e6)
	}
	return fmt.Sprintf("%.3g GB", n/1e9)
}

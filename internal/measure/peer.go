package measure

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A Peer is another program that normalizes text: for each line of its input it
// writes one line.
type Peer struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

// StartPeer starts the program of a command line; its words are separated by spaces.
func StartPeer(command string) (*Peer, error) {
	words := strings.Fields(command)
	if len(words) == 0 {
		return nil, fmt.Errorf("no command")
	}
	p := &Peer{cmd: exec.Command(words[0], words[1:]...)}
	p.cmd.Stderr = os.Stderr
	in, err := p.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	p.in, p.out = in, bufio.NewReader(out)
	return p, p.cmd.Start()
}

// Restore returns the line with the spacing that the peer gives it. All other changes
// of the peer are undone, because only spacing is scored.
func (p *Peer) Restore(line string) (string, error) {
	if _, err := io.WriteString(p.in, line+"\n"); err != nil {
		return "", err
	}
	out, err := p.out.ReadString('\n')
	return respaced(line, strings.TrimSuffix(out, "\n")), err
}

// Close ends the program.
func (p *Peer) Close() error {
	p.in.Close()
	return p.cmd.Wait()
}

// respaced returns line with the gaps between its letters as in other, which may
// differ in some letters and marks. Gaps next to a letter that other lacks, or next to
// anything that is not a letter, stay as they are.
func respaced(line, other string) string {
	a, b := units(line), units(other)
	match := aligned(a, b)
	var out strings.Builder
	for i, u := range a {
		gap := u.gap
		if i > 0 && match[i] > 0 && match[i-1] == match[i]-1 && a[i-1].letter && u.letter {
			gap = b[match[i]].gap
		}
		out.WriteString(gap)
		out.WriteString(u.text)
	}
	return out.String() + line[len(strings.TrimRightFunc(line, isGap)):]
}

func isGap(r rune) bool { return r == '\u200c' || unicode.IsSpace(r) }

// A unit is a character with its combining marks, and the white space and ZWNJs before
// it.
type unit struct {
	gap, text string
	folded    rune
	letter    bool
}

// units returns the units of a text.
func units(text string) (all []unit) {
	gap := 0 // the end of the last unit
	for i, size := 0, 0; i < len(text); i += size {
		var r rune
		r, size = utf8.DecodeRuneInString(text[i:])
		code := lexicon.Fold(r)
		if isGap(r) {
			continue
		}
		if code == lexicon.Mark && len(all) > 0 && gap == i {
			all[len(all)-1].text += text[i : i+size]
		} else {
			u := unit{text[gap:i], text[i : i+size], r, unicode.IsLetter(r) || unicode.IsDigit(r)}
			if u.letter && code != lexicon.Mark {
				u.folded = folded(r, code)
			}
			all = append(all, u)
		}
		gap = i + size
	}
	return all
}

// aligned returns for each unit of a the index of the matching unit of b, or -1, by a
// longest common subsequence.
func aligned(a, b []unit) []int {
	match := make([]int, len(a))
	for i := range match {
		match[i] = -1
	}
	from, to := 0, 0 // the units with which both begin and end
	for from < min(len(a), len(b)) && a[from].folded == b[from].folded {
		match[from] = from
		from++
	}
	for to < min(len(a), len(b))-from && a[len(a)-1-to].folded == b[len(b)-1-to].folded {
		match[len(a)-1-to] = len(b) - 1 - to
		to++
	}
	alignMiddle(match[from:len(a)-to], a[from:len(a)-to], b[from:len(b)-to], from)
	return match
}

// alignMiddle aligns units whose first units differ, and whose last units differ; the
// first of b has the index base.
func alignMiddle(match []int, a, b []unit, base int) {
	longest := make([][]int32, len(a)+1) // for a[i:] and b[k:]
	for i := range longest {
		longest[i] = make([]int32, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for k := len(b) - 1; k >= 0; k-- {
			if a[i].folded == b[k].folded {
				longest[i][k] = longest[i+1][k+1] + 1
			} else {
				longest[i][k] = max(longest[i+1][k], longest[i][k+1])
			}
		}
	}
	for i, k := 0, 0; i < len(a) && k < len(b); {
		switch {
		case a[i].folded == b[k].folded:
			match[i] = base + k
			i++
			k++
		case longest[i+1][k] >= longest[i][k+1]:
			i++
		default:
			k++
		}
	}
}

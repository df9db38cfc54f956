package measure

import (
	"encoding/json"
	"slices"

	"github.com/parsitext/parsitext/normalize"
)

// A Tally counts the judged cases that come out as one of the readings an editor
// accepts.
type Tally struct {
	Kind        string
	Passed, All int
	Guards      int      // correct texts similar to a kind that come out wrong
	Failed      []string // text and output
}

// Kinds judges a file of cases, with one JSON object per line: the kind, the text in,
// the list want of accepted outputs of Standard, or same if in must stay unchanged,
// and guard for a text that a rule for the kind could harm. Kinds are in the order of
// the file.
func Kinds(path string, restore Restorer) (all []Tally, err error) {
	var cases []judgedCase
	if err := readJSON(path, &cases); err != nil {
		return nil, err
	}
	numbers := map[string]int{}
	for _, c := range cases {
		if !c.spacing() {
			continue
		}
		i, ok := numbers[c.Kind]
		if !ok {
			i = len(all)
			numbers[c.Kind] = i
			all = append(all, Tally{Kind: c.Kind})
		}
		all[i].add(&c, restore)
	}
	return all, nil
}

type judgedCase struct {
	Kind, Form, In string
	Want           json.RawMessage
	Guard          bool
}

func (c *judgedCase) spacing() bool {
	var want []string
	return (c.Form == "" || c.Form == "standard") && json.Unmarshal(c.Want, &want) == nil && len(want) > 0
}

func (t *Tally) add(c *judgedCase, restore Restorer) {
	const spaces = normalize.HalfSpaces | normalize.WordBreaks
	var want []string
	_ = json.Unmarshal(c.Want, &want) // spacing has checked it
	out := restore((normalize.Standard &^ spaces).String(c.In))
	right := slices.Contains(want, out)
	switch {
	case c.Guard && !right:
		t.Guards++
	case c.Guard:
		return
	default:
		t.All++
	}
	if right {
		t.Passed++
		return
	}
	t.Failed = append(t.Failed, c.In+" → "+out)
}

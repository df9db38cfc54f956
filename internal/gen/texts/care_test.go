package main

import "testing"

// lilak is a small dictionary.
const lilak = `# word, part of speech
می⸱شود,verb
نمی⸱رود,verb
کتاب,noun_singular
سیب,noun_singular
تنها,adverb
تن,noun_singular
آسان,adjective
سخت,adjective
سختتر,adjective
میدان,noun_singular
دان,noun_singular
`

func TestCare(t *testing.T) {
	d := readDictionary(typed(lilak))
	for text, want := range map[string]care{
		"می⸱شود و نمی⸱رود":             {2, 0, 0},
		"می شود و نمی رود":             {0, 2, 0},
		"میشود و نمیرود":               {0, 0, 2},
		"می خواهد":                     {}, // not a verb in the dictionary
		"کتاب⸱ها، سیب⸱های":             {2, 0, 0},
		"کتاب ها و سیب های":            {0, 2, 0},
		"کتابها و سیبهای":              {0, 0, 2},
		"تنها در میدان":                {}, // words
		"آسان⸱تر و آسان تر و آسانتر":   {1, 1, 1},
		"خانه⸱ای که رفته اند":          {1, 1, 0},
		"کار⸱ها":                       {}, // after ر a ZWNJ is invisible
		"کتاب، ها":                     {}, // a mark between
		"بهتر از دختر":                 {},
		"سختتر":                        {0, 0, 1}, // though it is a word of the dictionary
		"سیب⸱ها و میشود و کتاب ها بود": {1, 1, 1},
	} {
		if got := d.care(typed(text)); got != want {
			t.Errorf("%s: %+v, want %+v", text, got, want)
		}
	}
}

func TestRepair(t *testing.T) {
	d := readDictionary(typed(lilak))
	for in, want := range map[string]string{
		"کتابها میشود.":   "کتاب⸱ها می⸱شود.",
		"آسانترین":        "آسان⸱ترین",
		"تنها، میدان":     "تنها، میدان",
		"سیب⸱ها و سیبهای": "سیب⸱ها و سیب⸱های",
		"کتاب ها":         "کتاب ها",
	} {
		got := d.repair(typed(in))
		if got != typed(want) {
			t.Errorf("%s: %s, want %s", in, shown(got), want)
		}
		if again := d.repair(got); again != got {
			t.Errorf("%s: again %s", in, shown(again))
		}
	}
}

// TestProved checks paragraphs that are judged by themselves and by their file.
func TestProved(t *testing.T) {
	for _, c := range []struct {
		p, file care
		each    bool
		want    bool
	}{
		{care{}, care{right: 100}, false, true},
		{care{}, care{right: 2}, false, false},
		{care{right: 1}, care{right: 95, spaced: 5}, false, true},
		{care{}, care{right: 95, spaced: 5}, false, false},
		{care{right: 2}, care{right: 50, glued: 50}, false, false},
		{care{right: 2}, care{right: 50, glued: 50}, true, true},
		{care{right: 1}, care{right: 50, glued: 50}, true, false},
	} {
		if got := proved(c.p, c.file, c.each); got != c.want {
			t.Errorf("%+v of %+v: %v", c.p, c.file, got)
		}
	}
}

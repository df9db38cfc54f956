package tokenize

import (
	"bytes"
	"encoding"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"text/tabwriter"

	"github.com/parsitext/parsitext/internal/constants"
)

var (
	_ fmt.Stringer             = Kind(0)
	_ encoding.TextMarshaler   = Kind(0)
	_ encoding.TextAppender    = Kind(0)
	_ encoding.TextUnmarshaler = (*Kind)(nil)
)

// TestKindTable checks that each kind has a name, which is its constant in lower
// case, and examples that are one token of the kind.
func TestKindTable(t *testing.T) {
	names := append([]string{""}, constants.Names(t, "kind.go", "Kind")...)
	if names[1] != "Word" || len(kindTable) > len(names) {
		t.Fatalf("constants %q, %d entries of kindTable", names, len(kindTable))
	}
	for i, constant := range names[1:] {
		k := Kind(i + 1)
		if name, _ := k.name(); name != strings.ToLower(constant) {
			t.Errorf("%s has the name %q in kindTable", constant, name)
			continue
		}
		if len(kindTable[k].examples) == 0 {
			t.Errorf("%s has no example in kindTable", constant)
		}
		for _, text := range kindTable[k].examples {
			checkKind(t, text, k)
		}
	}
}

// checkKind checks that a text is one token of a kind.
func checkKind(t *testing.T, text string, want Kind) {
	t.Helper()
	if got := AppendAll(nil, text); len(got) != 1 || got[0].Kind != want {
		t.Errorf("%q: %v, want one %v", text, got, want)
	}
}

// TestKinds checks more texts than the documentation shows.
func TestKinds(t *testing.T) {
	for text, want := range map[string]Kind{
		"کتاب\u200cها": Word, "مُحَمَّد": Word, "CoRoT-7b": Word, "PDF\u200cها": Word,
		"۱۰$": Currency, "€۵": Currency, "31-2-1404": Date, "25:10": Number, "1404/13/45": Number,
		"آ.د.ک": Abbreviation, "یو.اس.آ": Abbreviation, "www.a.ir": URL, "a@b.ir": Email,
		"#نیم\u200cفاصله": Hashtag, "/opt/app/x": Path, "v1.2.3": Version, "`x`": Code,
		"👩\u200d👩\u200d👦": Emoji, "\xff": Symbol,
	} {
		checkKind(t, text, want)
	}
}

// TestKindText writes and reads the names of all kinds and of none, and rejects
// others.
func TestKindText(t *testing.T) {
	for i := range 256 {
		k := Kind(i)
		text, err := k.MarshalText()
		if known := i < len(kindTable); known != (err == nil) || !known && text != nil {
			t.Errorf("the text of %d is %q, %v", i, text, err)
			continue
		} else if !known {
			if want := fmt.Sprintf("%%!Kind(%d)", i); k.String() != want {
				t.Errorf("%v, want %s", k, want)
			}
			continue
		}
		var back Kind
		if err := back.UnmarshalText(text); err != nil || back != k || k.String() != string(text) {
			t.Errorf("%v is written %q and read %v, %v", k, text, back, err)
		}
	}
	for _, text := range []string{"", "Word", "word ", "%!Kind(1)", "\xff"} {
		if k := Number; k.UnmarshalText([]byte(text)) == nil || k != Number {
			t.Errorf("%q is read as %v", text, k)
		}
	}
	if got, err := Kind(200).AppendText([]byte("a")); string(got) != "a" || err == nil {
		t.Errorf("%q, %v", got, err)
	}
}

// TestKindDoc checks the table in the documentation of Kind.
func TestKindDoc(t *testing.T) {
	var table bytes.Buffer
	w := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	for _, k := range kindTable[1:] {
		shown := make([]string, len(k.examples))
		for i, e := range k.examples {
			if shown[i] = e; strings.TrimSpace(e) == "" {
				shown[i] = strconv.Quote(e)
			}
		}
		fmt.Fprintf(w, "%s\t%s\n", k.name, strings.Join(shown, ", "))
	}
	w.Flush()
	want := "//\n//\t" + strings.ReplaceAll(strings.TrimSpace(table.String()), "\n", "\n//\t") + "\ntype Kind uint8\n"
	if source, err := os.ReadFile("kind.go"); err != nil || !bytes.Contains(source, []byte(want)) {
		t.Errorf("the documentation of Kind has another table, %v, want\n%s", err, want)
	}
}

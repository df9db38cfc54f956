package databases

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"encoding/xml"
	"flag"
	"io"
	"log/slog"
	"strings"
	"testing"
	"text/template"

	"github.com/BurntSushi/toml"
	"go.mongodb.org/mongo-driver/v2/bson"
	"gopkg.in/yaml.v3"

	"github.com/parsitext/parsitext/jalali"
)

// A record is the value that is written and read.
type record struct {
	Day jalali.Date `json:"day" yaml:"day" toml:"day" xml:"day" bson:"day"`
	Due jalali.Date `json:"due" yaml:"due" toml:"due" xml:"due,attr" bson:"due"`
}

// text is the text of the dates in every encoding.
const text = "1404-02-31"

// TestEncodings writes and reads a date with each encoding. A date that does not exist
// and a Gregorian one are rejected.
func TestEncodings(t *testing.T) {
	in := record{Day: jalali.Date{Year: 1404, Month: jalali.Ordibehesht, Day: 31}, Due: jalali.Date{Year: 1403, Month: jalali.Esfand, Day: 30}}
	for _, c := range []struct {
		name  string
		write func(v any) ([]byte, error)
		read  func(b []byte, v any) error
	}{
		{"JSON", json.Marshal, json.Unmarshal},
		{"YAML", yaml.Marshal, yaml.Unmarshal},
		{"TOML", toml.Marshal, toml.Unmarshal},
		{"XML", xml.Marshal, xml.Unmarshal},
		{"BSON", bson.Marshal, bson.Unmarshal},
		{"gob", writeGob, readGob},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, in := range []record{in, {Day: in.Day}, {}} {
				b, err := c.write(in)
				if err != nil {
					t.Fatal(err)
				}
				if in.Day == (jalali.Date{}) != !bytes.Contains(b, []byte(text)) {
					t.Errorf("%q", b)
				}
				var out record
				if err := c.read(b, &out); err != nil || out != in {
					t.Errorf("%q is %v, %v", b, out, err)
				}
				for _, other := range []string{"1404-12-30", "2025-05-21"} {
					bad := bytes.ReplaceAll(b, []byte(text), []byte(other))
					if err := c.read(bad, &out); err == nil && !bytes.Equal(bad, b) {
						t.Errorf("%q is read as %v", bad, out)
					}
				}
			}
			if b, err := c.write(record{Day: jalali.Date{Year: 1404, Month: 13, Day: 1}}); err == nil {
				t.Errorf("an invalid date is encoded as %q", b)
			}
		})
	}
}

func writeGob(v any) ([]byte, error) {
	var b bytes.Buffer
	err := gob.NewEncoder(&b).Encode(v)
	return b.Bytes(), err
}

func readGob(b []byte, v any) error { return gob.NewDecoder(bytes.NewReader(b)).Decode(v) }

// TestTexts prints and reads a date with flag, text/template and slog.
func TestTexts(t *testing.T) {
	day := jalali.Date{Year: 1404, Month: jalali.Ordibehesht, Day: 31}
	var read jalali.Date
	set := flag.NewFlagSet("", flag.ContinueOnError)
	set.SetOutput(io.Discard)
	set.TextVar(&read, "day", jalali.Date{}, "")
	if err := set.Parse([]string{"-day", text}); err != nil || read != day {
		t.Errorf("flag: %v, %v", read, err)
	}
	var b strings.Builder
	if err := template.Must(template.New("").Parse("{{.}} {{.Format \"2 January\"}}")).Execute(&b, day); err != nil || b.String() != text+" 31 اردیبهشت" {
		t.Errorf("text/template: %s, %v", b.String(), err)
	}
	for name, handler := range map[string]func(w io.Writer) slog.Handler{
		"text": func(w io.Writer) slog.Handler { return slog.NewTextHandler(w, nil) },
		"JSON": func(w io.Writer) slog.Handler { return slog.NewJSONHandler(w, nil) },
	} {
		var b strings.Builder
		slog.New(handler(&b)).Info("", "day", day)
		if !strings.Contains(b.String(), "day="+text) && !strings.Contains(b.String(), `"day":"`+text+`"`) {
			t.Errorf("slog, %s: %s", name, b.String())
		}
	}
}

package format_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
)

// TestParts checks which texts each format finds, and that each is a separate part.
func TestParts(t *testing.T) {
	for _, c := range []struct {
		format, in string
		want       []string
	}{
		{"android", `<resources><plurals name="p"><item>ا</item><item>ب</item></plurals><string>پ</string></resources>`, []string{"ا", "ب", "پ"}},
		{"android", `<resources><string>ا<![CDATA[<b>ب</b>]]>\n<xliff:g>پ</xliff:g>"ت"</string></resources>`, []string{"اب\nپت"}},
		{"po", "msgid \"\"\nmsgstr \"سر\"\n\nmsgid \"a\"\nmsgstr \"ا\"\n\"ب\\n\"\nmsgid \"b\"\nmsgid_plural \"c\"\nmsgstr[0] \"پ\"\nmsgstr[1] \"ت\"\n", []string{"اب\n", "پ", "ت"}},
		{"csv", "ا,\"ب\"\"پ\"\r\n,\r\nت", []string{"ا", `ب"پ`, "ت"}},
		{"tsv", "ا\t\"ب\nپ \"ت\"\nث", []string{"ا", "ث"}},
		{"yaml", "a: ا\nب: {c: 'پ''ت', d: 12}\ne: |\n  ث\n\n  ج\nf: >\n  ث\n  ج\ng: \"ح\\\n  خ\"\n", []string{"ا", "پ'ت", "ث\n\nج", "ث ج", "حخ"}},
		{"strings", `/* ا */ "ب" = "پ\U062a"; ث = ج; c = "\"ح\"";`, nil},
		{"strings", `/* ا */ "ب" = "پ\U062a"; c = "\"ح\"";`, []string{"پت", `"ح"`}},
		{"properties", "#ا\nb=ا\\\n  ب\\u067e\nc ت\n", []string{"اب" + "پ", "ت"}},
		{"fluent", "a = ا { $b }\n  ب\n  .c = پ\nd = { $e ->\n  [f] ت\n *[g] ث\n  } ج\n", []string{"ا { $b }\nب", "پ", "ت", "ث", " ج"}},
		{"srt", "1\n00:00:01,000 --> 00:00:02,000\n<i>ا</i>\n\u202bب\u202c\n\n2\n00:00:03,000 --> 00:00:04,000\nپ\n", []string{"ا\nب", "پ"}},
		{"srt", "1\n00:00:01,000 --> 00:00:02,000\nا\n\n2\n00:03 --> 00:04\nب\n\nپ\n\n3\n00:00:05,000 --> 00:00:06,000\nت\n4\n0 --> 1\nث\n", []string{"ا"}},
		{"srt", "1\n00:03 --> 00:04\nب\n", nil},
		{"vtt", "WEBVTT\n\n00:01 --> 00:02\nا\n\n00:01.000 --> 00:02.000\nب\n", []string{"ب"}},
		{"vtt", "WEBVTT\nا\n\nNOTE ب\n\n00:01.000 --> 00:02.000\n<v پ>ت</v>\n", []string{"ت"}},
		{"ass", "[Events]\nFormat: Start, Text\nDialogue: 0,{\\b1}ا, ب\\Nپ\n", []string{"ا, ب\nپ"}},
		{"markdown", strings.Repeat("> - ", 100) + "ا", []string{"ا"}},
		{"markdown", "ب\n" + strings.Repeat(">1. ", 100) + "> ا", nil},
	} {
		d, err := format.ByName(c.format).Parse([]byte(c.in), format.Options{})
		if c.want == nil {
			if err == nil {
				t.Errorf("%s %q: no error", c.format, c.in)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s %q: %v", c.format, c.in, err)
			continue
		}
		var got []string
		for i := range d.Parts {
			if text := d.Parts[i].Text(); text != "" && text != "12" {
				got = append(got, text)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.in, got, c.want)
		}
	}
}

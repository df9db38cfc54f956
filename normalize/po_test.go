package normalize

import (
	"strings"
	"testing"
)

// TestPO checks which lines belong to a string of a PO file, whose marks stay.
func TestPO(t *testing.T) {
	for text, want := range map[string]string{
		"msgstr \"\"\n\"نام او \"\n\"علي است.\"\n":                 "msgstr \"\"\n\"نام او \"\n\"علی است.\"\n",
		"msgid \"a\"\nmsgstr[0] \"علي\"\n\"رفت\"":                  "msgid \"a\"\nmsgstr[0] \"علی\"\n\"رفت\"",
		"#~ msgstr \"نام\"\n#~ \"علي\"":                            "#~ msgstr \"نام\"\n#~ \"علی\"",
		"#~ msgctxt \"نام  ...\"\n#~ \"علي\"\nعلي":                 "#~ msgctxt \"نام  ...\"\n#~ \"علي\"\nعلی", // gettext finds the message by it
		"  msgid_plural \"a\"\n  \"علي\"\nmsgstr \"علي\"\n\"رضا\"": "  msgid_plural \"a\"\n  \"علي\"\nmsgstr \"علی\"\n\"رضا\"",
		"msgstr \"\"\n\n\"علي\"":                                   "msgstr \"\"\n\n«علی»",
		"msgstr \"\"\nعلي\n\"رضا\"":                                "msgstr \"\"\nعلی\n«رضا»",
		"msgstr \"\"\n\"علي\" \"رضا\"\nاو \"رفت\"":                 "msgstr \"\"\n\"علی\" \"رضا\"\nاو «رفت»",
		"msgtext \"علي\"\n\"رضا\"":                                 "msgtext \"علی\"\n«رضا»",
		"msgid كتاب":                                               "msgid کتاب",
		"msgstr 2\n\"رضا\"":                                        "msgstr 2\n«رضا»",
	} {
		checkAll(t, Standard, text, want)
		checkAll(t, Standard, want, want)
	}
}

// TestLongPO checks that a string ends after maxLines.
func TestLongPO(t *testing.T) {
	part := "\"علی\"\n"
	got := String("msgstr \"\"\n" + strings.Repeat(part, maxLines))
	if want := "msgstr \"\"\n" + strings.Repeat(part, maxLines-1) + "«علی»\n"; got != want {
		t.Error(firstDifference(got, want))
	}
}

package format_test

import (
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
)

func TestInOtherLanguage(t *testing.T) {
	for _, c := range []struct {
		format, name string
		want         bool
	}{
		{"android", "res/values-ur/strings.xml", true},
		{"android", "res/values-bqi-rIR/strings.xml", true},
		{"android", "res/values-b+ckb+IQ/strings.xml", true},
		{"android", "res/values-fa/strings.xml", false},
		{"android", "res/values/strings.xml", false},
		{"po", "ur/LC_MESSAGES/django.po", true},
		{"po", "fa/LC_MESSAGES/django.po", false},
		{"po", "ur_PK.po", true},
		{"strings", "ps.lproj/Localizable.strings", true},
		{"properties", "messages_ur_PK.properties.gz", true},
		{"properties", "messages_fa.properties", false},
		{"json", "i18n/UR.json", true},
		{"json", "skr-Arab.json", true},
		{"json", "ks.json", true},
		{"po", "ms/LC_MESSAGES/django.po", true},
		{"android", "res/values-kk-rCN/strings.xml", true},
		{"yaml", "ha.yml", true},
		{"po", "lki.po", true},
		{"json", "items.json", false},
		{"json", "colour.json", false},
		{"json", "ur", false},
		{"json", "ur/a/b.json", false},
		{"json", "", false},
		{"markdown", "ps.md", false},
		{"python", "ur/a.py", false},
	} {
		if got := format.ByName(c.format).InOtherLanguage(c.name); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

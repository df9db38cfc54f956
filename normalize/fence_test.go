package normalize

import (
	"strings"
	"testing"
)

// TestOpenFence checks that a fence that is not closed ends after maxLines.
func TestOpenFence(t *testing.T) {
	code := strings.Repeat("كد ,\n", maxLines)
	got := String("```\n" + code + "كتاب\n")
	if want := "```\n" + code + "کتاب\n"; got != want {
		t.Error(firstDifference(got, want))
	}
}

// TestFences checks what opens and closes a fence: text is code where كد stays.
func TestFences(t *testing.T) {
	for text, code := range map[string]bool{
		"```\nكد":                   true,
		"  ~~~~ x `y\nكد":           true,
		"``\nكد":                    false,
		"```x`\nكد":                 false,
		"```\n```\nكد":              false,
		"````\n```\nكد":             true,
		"```\n~~~\nكد":              true,
		"```\n``` x\nكد":            true,
		"```\r\nx\r\n  ```  \r\nكد": false,
		"x ```\nكد":                 false,
		"\u200b`\u200b``\nكد":       true, // as it would without what is not drawn
		"```\n" + strings.Repeat("x", 2*Lookahead) + "```\nكد": true,
	} {
		if got := strings.HasSuffix(String(text), "كد"); got != code {
			t.Errorf("%q: code is %v", text[:min(len(text), 40)], got)
		}
		if got := strings.HasSuffix(Letters.String(text), "كد"); got != code {
			t.Errorf("%q: under Letters code is %v", text[:min(len(text), 40)], got)
		}
	}
}

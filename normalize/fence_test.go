package normalize

import (
	"math/rand/v2"
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

// TestFences checks what opens and closes a fence: كد stays if it is code.
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
		"\u200b`\u200b``\nكد":       true, // as without the invisible characters
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

// TestCut checks where a text may be cut, and that the normal forms of the parts add up
// to that of the whole.
func TestCut(t *testing.T) {
	for text, want := range map[string]string{
		"كد\nكد":                               "كد\n",
		"كد":                                   "",
		"كد\n```\nكد\n":                        "كد\n",
		"كد\n```\nكد\n```\nكد\nكد":             "كد\n```\nكد\n```\nكد\n",
		"كد `x`\n1\n":                          "كد `x`\n",
		"كد\n1\n2\n":                           "كد\n",
		"1\n00:00:01,000 --> 00:00:02,000\nكد": "1\n00:00:01,000 --> 00:00:02,000\n",
		"كد\nmsgstr \"\"\n\"كد\"\n":            "كد\n",
		"كد\nmsgstr \"\"\n\"كد\"\n\n":          "كد\nmsgstr \"\"\n\"كد\"\n\n",
		"msgs\n\"كد\"\n":                       "msgs\n\"كد\"\n",
	} {
		n := Cut([]byte(text))
		if text[:n] != want {
			t.Errorf("%q: cut after %q", text, text[:n])
		}
		if String(text[:n])+String(text[n:]) != String(text) {
			t.Errorf("%q: the normal forms of its parts differ from that of the whole", text)
		}
	}
}

// TestCutRandom does the same with random texts.
func TestCutRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 1))
	for range 3000 {
		text := randomText(r, 1+r.IntN(20))
		if n := Cut([]byte(text)); String(text[:n])+String(text[n:]) != String(text) {
			t.Fatalf("%q: the normal forms of its parts, split after %d bytes, differ from that of the whole", text, n)
		}
	}
}

package span

import (
	"math/bits"
	"strings"
	"testing"
)

// TestKindsAreComplete checks that every part of a kind exists: a name, first
// bytes, a finder and an example, in which Next finds it.
func TestKindsAreComplete(t *testing.T) {
	names := map[string]Kind{}
	for k := range Kinds() {
		e, name := k.entry(), k.String()
		if e.name == "" || e.name != strings.ToLower(e.name) {
			t.Errorf("the kind after %v: the name is %q", k-1, e.name)
		}
		if other, ok := names[name]; ok {
			t.Errorf("%v: kind %d has the name too", k, other)
		}
		names[name] = k
		if e.first == "" && e.inside == "" {
			t.Errorf("%v: no first bytes", k)
		}
		if line, s := k.Example(); s.Start == s.End {
			t.Errorf("%v: no example", k)
		} else {
			checkExample(t, k, line, s)
		}
	}
}

// checkExample checks that s is the only span of the line.
func checkExample(t *testing.T, k Kind, line string, s Span) {
	t.Helper()
	if end, _ := find(k, line, s.Start); end != s.End {
		t.Errorf("%v: its case of find gives %d for the example, want %d", k, end, s.End)
		return
	}
	if inside := k.entry().inside; inside != "" {
		if !strings.ContainsAny(line[s.Start+1:s.End], inside) {
			t.Errorf("%v: the example has none of the bytes %q inside", k, inside)
		}
	} else if a, b := line[s.Start], line[s.Start+1]; !k.Begins(a, b) {
		t.Errorf("%v: the example begins with %q and not with one of its first bytes (after a change of them, run go generate ./internal/span)", k, line[s.Start:s.Start+2])
		return
	} else if end, kind, ok := At(line, s.Start); !ok || kind != k || end != s.End {
		t.Errorf("%v: its finder is not reached from its first bytes: At finds %v, %d (after a change of them, run go generate ./internal/span)", k, kind, end)
		return
	}
	if got := found(line); len(got) != 1 || got[0] != line[s.Start:s.End] {
		t.Errorf("%v: in the example Next finds %q", k, got)
	}
}

func TestKindNames(t *testing.T) {
	if got := Kind(0).String() + Kind(200).String(); got != "%!Kind(0)%!Kind(200)" {
		t.Error(got)
	}
}

// TestStarts checks that the generated tables match the kinds.
func TestStarts(t *testing.T) {
	for a := range 256 {
		for b := range 256 {
			a, b := byte(a), byte(b)
			some := false
			for k := range Kinds() {
				if k.Begins(a, b) {
					some = true
					if starting[a]>>k&1 == 0 {
						t.Fatalf("%v: may start with %#x, unknown to starts.go: run go generate ./internal/span", k, a)
					}
				}
			}
			if MayStartWith(a, b) != some {
				t.Fatalf("MayStartWith(%#x, %#x) is not %v: run go generate ./internal/span", a, b, some)
			}
		}
	}
	for a, set := range starting {
		for ; set != 0; set &= set - 1 {
			if k := Kind(bits.TrailingZeros32(set)); strings.IndexByte(k.entry().first, byte(a)) < 0 {
				t.Errorf("%v: does not start with %#x: run go generate ./internal/span", k, a)
			}
		}
	}
}

// TestPlain checks that no span starts with a plain byte, unless the next byte
// is not plain, and that every other ASCII byte starts one.
func TestPlain(t *testing.T) {
	starts := map[byte]bool{}
	for _, text := range texts() {
		for c := range 256 {
			for _, line := range []string{string([]byte{byte(c)}) + text[1:], string([]byte{byte(c)}) + text} {
				_, kind, ok := At(line, 0)
				if !ok {
					continue
				}
				starts[line[0]] = true
				if isPlain(line[0]) && (!isArabicLead(line[0]) || isPlain(line[1])) {
					t.Errorf("%v: %q starts with a plain byte", kind, line)
				}
			}
		}
	}
	for c := range byte(0x80) {
		if isPlain(c) == starts[c] {
			t.Errorf("%q: plain is %v, starts a span is %v", c, isPlain(c), starts[c])
		}
	}
}

// TestSigns checks that every span contains a sign byte.
func TestSigns(t *testing.T) {
	for _, text := range texts() {
		if !hasSign(text) {
			_, kind, _ := At(text, 0)
			t.Errorf("%v: %q has no sign", kind, text)
		}
	}
}

func hasSign(s string) bool {
	for i := range len(s) {
		if IsSign(s[i]) {
			return true
		}
	}
	return false
}

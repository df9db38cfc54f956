package main

import "testing"

func TestPlain(t *testing.T) {
	for _, c := range []struct {
		in, want string
		holes    int
	}{
		{"## سرخط", "سرخط", 0},
		{"- [x](http://a.b) **مهم** و `code`", "x مهم و …", 1},
		{"۱. بند", "۱. بند", 0},
		{"12. بند", "بند", 0},
		{"یک&nbsp;دو &amp; سه", "یک\u00a0دو & سه", 0},
		{"<b>یک</b> <code>x = 1</code>", "یک …", 1},
		{"نام {name} و %s و $x و https://a.b/c", "نام … و … و … و …", 4},
		{"[[مقاله|نام]] و [[پیوند]]", "نام و پیوند", 0},
		{"&پرونده", "پرونده", 0},
		{"تا…", "تا…", 0},
		{"۲ * ۳ و _کج_ (__یک__)", "۲ * ۳ و کج (یک)", 0},
		{"#سفر_به_شیراز و a_b", "#سفر_به_شیراز و a_b", 0},
	} {
		if got, holes := plain(c.in); got != c.want || holes != c.holes {
			t.Errorf("%s: %q with %d holes, want %q with %d", c.in, got, holes, c.want, c.holes)
		}
	}
}

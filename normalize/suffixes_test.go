package normalize

import (
	"testing"

	"github.com/parsitext/parsitext/jalali"
)

// TestMonths checks that the months after which م is an ordinal are those of package jalali.
func TestMonths(t *testing.T) {
	for m := jalali.Farvardin; m <= jalali.Esfand; m++ {
		if !isMonth([]byte(m.String())) {
			t.Errorf("%s is no month", m)
		}
		in, want := "روز ۱۵ م "+m.String(), "روز ۱۵\u200cم "+m.String()
		if got := HalfSpaces.String(in); got != want {
			t.Errorf("%s becomes %s", in, Visible(got))
		}
	}
	if isMonth([]byte("رمضان")) {
		t.Error("رمضان is a month of the calendar")
	}
}

package progress

import (
	"testing"
	"time"
)

func TestBar(t *testing.T) {
	for _, c := range []struct {
		read, total int64
		want        string
	}{
		{500e6, 1000e6, "[###############...............]  50%  500 MB, 50 MB/s, 10s left"},
		{1000e6, 900e6, "[##############################] 100%  1000 MB, 100 MB/s, 0s left"},
		{100e6, 0, "100 MB, 10 MB/s"},
	} {
		if got := bar(c.read, c.total, 10*time.Second); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

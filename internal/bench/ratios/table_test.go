package main

import (
	"strings"
	"testing"
)

func TestTable(t *testing.T) {
	var got table
	got.read(`goos: linux
BenchmarkWords/parsitext     	      31	  11000000 ns/op	 190.35 MB/s	       0 B/op	       0 allocs/op
BenchmarkWords/rivo/uniseg   	       7	  43745252 ns/op	  47.95 MB/s	       0 B/op	       0 allocs/op
BenchmarkOfTime/parsitext        	 1000000	        20.04 ns/op
BenchmarkOfTime/some_peer        	 1000000	       164.6 ns/op	       2 allocs/op
BenchmarkAlone               	 1000000	       5.0 ns/op
PASS
`)
	got.read("BenchmarkWords/rivo/uniseg 9 33000000 ns/op 63.3 MB/s 0 B/op 1 allocs/op\n")
	got.read("BenchmarkWords/parsitext 9 11000000 ns/op 190.3 MB/s 0 B/op 0 allocs/op\n")
	got.read("BenchmarkWords/rivo/uniseg 9 990000000 ns/op 2.1 MB/s 0 B/op 1 allocs/op\n")
	got.read("BenchmarkWords/parsitext 9 330000000 ns/op 6.3 MB/s 0 B/op 0 allocs/op\n")
	var b strings.Builder
	got.write(&b, "words")
	const want = `| words | | speed | time, ours 1 | allocations |
| --- | --- | ---: | ---: | ---: |
| Words | parsitext | 190 MB/s | 1.00 | 0 |
|  | rivo/uniseg | 48 MB/s | 3.00 | 0 |
| Of time | parsitext | 20.0 ns | 1.00 |  |
|  | some peer | 165 ns | 8.21 | 2 |
| Alone |  | 5.0 ns |  |  |

`
	if b.String() != want {
		t.Errorf("%s\nwant\n%s", b.String(), want)
	}
}

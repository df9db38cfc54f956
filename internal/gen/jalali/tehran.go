package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"log"
	"slices"
	"time"
)

// A zone is an offset with its name.
type zone struct {
	seconds int
	name    string
	summer  bool
}

// zoned returns the table of a time zone as the named constant. A row is the moment of a
// change, or - for the beginning, the offset after it, its name, and s for summer time.
func zoned(rows [][]string, name string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `// %s is the zone in the format of RFC 9636 (TZif), version 2.
const %s = ""`, name, name)
	quote(&b, zoneData(rows))
	return b.Bytes()
}

// zoneData encodes the rows of a zone.
func zoneData(rows [][]string) []byte {
	var zones []zone
	var times []int64
	var kinds []byte
	for _, row := range rows {
		z := zone{offset(row[1]), row[2], len(row) > 3 && row[3] == "s"}
		kind := slices.Index(zones, z)
		if kind < 0 {
			kind = len(zones)
			zones = append(zones, z)
		}
		if row[0] == "-" {
			continue
		}
		at, err := time.Parse(time.RFC3339, row[0])
		if err != nil {
			log.Fatal(err)
		}
		times, kinds = append(times, at.Unix()), append(kinds, byte(kind))
	}
	return tzif(zones, times, kinds)
}

// offset parses an offset, such as +03:25:44, into seconds.
func offset(s string) int {
	t, err := time.Parse("-07:00:00", s)
	if err != nil {
		log.Fatal(err)
	}
	_, seconds := t.Zone()
	return seconds
}

// tzif encodes a zone whose last offset stays in force.
func tzif(zones []zone, times []int64, kinds []byte) []byte {
	var names, types []byte
	for _, z := range zones {
		types = binary.BigEndian.AppendUint32(types, uint32(z.seconds))
		summer := byte(0)
		if z.summer {
			summer = 1
		}
		types = append(types, summer, byte(len(names)))
		names = append(append(names, z.name...), 0)
	}
	data := header(nil, 0, 1, 1)
	data = append(data, 0, 0, 0, 0, 0, 0, 0) // the part for old readers: one zone, one letter
	data = header(data, len(times), len(zones), len(names))
	for _, at := range times {
		data = binary.BigEndian.AppendUint64(data, uint64(at))
	}
	data = append(append(append(data, kinds...), types...), names...)
	last := zones[kinds[len(kinds)-1]]
	if last.summer || last.seconds%60 != 0 {
		log.Fatalf("the zone ends with %v", last)
	}
	return fmt.Appendf(data, "\n<%s>-%d:%02d\n", last.name, last.seconds/3600, last.seconds/60%60)
}

// header appends the header of a part of the data.
func header(data []byte, times, zones, letters int) []byte {
	data = append(data, "TZif2"...)
	data = append(data, make([]byte, 15+3*4)...)
	for _, n := range [...]int{times, zones, letters} {
		data = binary.BigEndian.AppendUint32(data, uint32(n))
	}
	return data
}

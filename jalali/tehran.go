package jalali

import (
	"encoding/binary"
	"sync"
	"time"
)

// Tehran returns the time zone of Iran with its history: local mean time to
// 1935, the changes of 1977 to 1979, summer time to 2022 and none since. It needs
// no time zone database on the machine. Its name is "Asia/Tehran".
func Tehran() *time.Location { return tehran() }

var tehran = sync.OnceValue(func() *time.Location {
	loc, err := time.LoadLocationFromTZData("Asia/Tehran", tehranData())
	if err != nil { // the data are fixed, and a test reads them
		return time.FixedZone("Asia/Tehran", 3*3600+30*60)
	}
	return loc
})

// meanTime is Tehran's local mean time, in seconds east of Greenwich.
const meanTime = 3*3600 + 25*60 + 44

// A transition changes the offset from UTC at a moment, given in Unix seconds.
type transition struct {
	at     int64
	offset int // minutes east of Greenwich from then on
}

// tehranData encodes the zone in the format of RFC 9636 (TZif), version 2.
func tehranData() []byte {
	zones := []transition{{0, 0}} // one for each offset, the first for mean time
	names := []byte("LMT\x00")
	var times, kinds []byte
	for _, t := range tehranTransitions {
		kind := 1
		for kind < len(zones) && zones[kind].offset != t.offset {
			kind++
		}
		if kind == len(zones) {
			zones = append(zones, transition{int64(len(names)), t.offset})
			names = append(names, zoneName(t.offset)...)
		}
		times = binary.BigEndian.AppendUint64(times, uint64(t.at))
		kinds = append(kinds, byte(kind))
	}
	data := header(nil, 0, 1, 1)
	data = append(data, 0, 0, 0, 0, 0, 0, 0) // the part for old readers: one zone, one letter
	data = header(data, len(kinds), len(zones), len(names))
	data = append(append(data, times...), kinds...)
	for i, z := range zones {
		seconds := 60 * z.offset
		if i == 0 {
			seconds = meanTime
		}
		data = binary.BigEndian.AppendUint32(data, uint32(seconds))
		data = append(data, summer(z.offset), byte(z.at))
	}
	data = append(data, names...)
	return append(data, "\n<+0330>-3:30\n"...)
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

// summer says whether the offset is one of summer time.
func summer(minutes int) byte {
	if minutes == 4*60+30 || minutes == 5*60 {
		return 1
	}
	return 0
}

// zoneName returns the name of an offset, such as +0330 or +04, ended by a zero.
func zoneName(minutes int) string {
	name := []byte{'+', '0', byte('0' + minutes/60)}
	if m := minutes % 60; m != 0 {
		name = append(name, byte('0'+m/10), byte('0'+m%10))
	}
	return string(append(name, 0))
}

// tehranTransitions are the changes of the zone (IANA time zone database).
var tehranTransitions = [...]transition{
	{-1090466744, 210}, {227820600, 270}, {246223800, 240}, {259617600, 300}, {271108800, 240},
	{279576000, 210}, {296598600, 270}, {306531000, 210}, {322432200, 270}, {338499000, 210},
	{673216200, 270}, {685481400, 210}, {701209800, 270}, {717103800, 210}, {732745800, 270},
	{748639800, 210}, {764281800, 270}, {780175800, 210}, {795817800, 270}, {811711800, 210},
	{827353800, 270}, {843247800, 210}, {858976200, 270}, {874870200, 210}, {890512200, 270},
	{906406200, 210}, {922048200, 270}, {937942200, 210}, {953584200, 270}, {969478200, 210},
	{985206600, 270}, {1001100600, 210}, {1016742600, 270}, {1032636600, 210}, {1048278600, 270},
	{1064172600, 210}, {1079814600, 270}, {1095708600, 210}, {1111437000, 270}, {1127331000, 210},
	{1206045000, 270}, {1221939000, 210}, {1237667400, 270}, {1253561400, 210}, {1269203400, 270},
	{1285097400, 210}, {1300739400, 270}, {1316633400, 210}, {1332275400, 270}, {1348169400, 210},
	{1363897800, 270}, {1379791800, 210}, {1395433800, 270}, {1411327800, 210}, {1426969800, 270},
	{1442863800, 210}, {1458505800, 270}, {1474399800, 210}, {1490128200, 270}, {1506022200, 210},
	{1521664200, 270}, {1537558200, 210}, {1553200200, 270}, {1569094200, 210}, {1584736200, 270},
	{1600630200, 210}, {1616358600, 270}, {1632252600, 210}, {1647894600, 270}, {1663788600, 210},
}

package jalali

import "time"

// A clockZone is the zone of a time of day.
type clockZone struct {
	name   zoneName
	offset int // in seconds, for a zone without a name
}

// A zoneName is a zone with a name.
type zoneName uint8

// The zones.
const (
	unnamed zoneName = iota
	offsetZone
	greenwich
	tehranZone
	kabulZone
)

// nowhere is the clockZone of a time of day without a zone.
var nowhere clockZone

// location returns the location of a zone.
func (z clockZone) location() *time.Location {
	switch z.name {
	case tehranZone:
		return Tehran()
	case kabulZone:
		return Kabul()
	case offsetZone:
		return time.FixedZone("", z.offset)
	}
	return time.UTC
}

// offsetAfter reads the offset -03:00 after a time of day that begins at an index of the
// window. Without seconds it is one only where programs write it: after a T or a date such
// as 2025-05-21. Elsewhere the minus stands for تا: «۱۰:۰۰-۱۲:۰۰». A minus after a space needs
// all of these, and an offset with its minutes: «2023-07-05 20:00:10 -0400».
func (r *reading) offsetAfter(e *expression, first int) bool {
	t := r.peek()
	seconds, program := e.clock.precision == SecondPrecision, r.byProgram(e, first)
	switch {
	case !t.is("-"), !seconds && !program:
		return false
	case t.spaced:
		if h := r.ahead(1); !seconds || !program || h.digits != 4 && !r.ahead(2).is(":") {
			return false
		}
	}
	r.offset(e)
	return e.zone != nowhere
}

// byProgram reports whether a program wrote the time of day that begins at an index of the
// window: after a T, or after a date with hyphens in ASCII digits, which is Gregorian.
func (r *reading) byProgram(e *expression, first int) bool {
	if first > 0 && r.window[first-1].is("T") {
		return true
	}
	const parts = 5
	if first < parts || e.from.calendar != Gregorian {
		return false
	}
	date := r.text[r.window[first-parts].start:r.window[first-1].end]
	return len(date) == len(isoLayout) && date[4] == '-' && date[7] == '-'
}

// zoneAfter reads the zone after a time of day: Z, +03:30, «به وقت گرینویچ».
func (r *reading) zoneAfter(e *expression) {
	t := r.peek()
	switch {
	case t.is("+") && e.clock.precision < HourPrecision && r.ahead(1).kind == digitsWord:
		r.offset(e)
	case !t.spaced && e.clock.precision < HourPrecision && t.kind == breakMark && r.text[t.start:t.end] == "Z":
		r.offset(e)
	case r.isTo(t) && r.ahead(1).kind == zoneWord:
		e.zone.name = zoneName(r.ahead(1).number)
		r.at += 2
	case t.kind == breakMark && e.clock.precision < HourPrecision && universal(r.text[t.start:t.end]):
		e.zone.name = greenwich
		r.at++
	case t.kind == zoneWord:
		e.zone.name = zoneName(t.number)
		r.at++
	}
}

// universal reports whether a word of Latin letters means universal time.
func universal(word string) bool { return word == "UTC" || word == "GMT" }

// offset reads Z, +03:30, +0330 or +03.
func (r *reading) offset(e *expression) {
	start := r.at
	t := *r.peek()
	if r.at++; t.kind == breakMark {
		if !letterAt(r.text, t.end) {
			e.zone.name = greenwich
		}
		return
	}
	h := *r.peek()
	r.at++
	hours, minutes, ok := h.number, 0, h.kind == digitsWord && !h.spaced
	switch {
	case h.digits == 4:
		hours, minutes = h.number/100, h.number%100
	case h.digits == 2 && r.peek().is(":"):
		r.at++
		m := r.peek()
		minutes, ok = m.number, ok && m.kind == digitsWord && m.digits == 2
		r.at++
	default:
		ok = ok && h.digits == 2
	}
	seconds := 60 * (60*hours + minutes)
	least, most := -12*60*60, 14*60*60
	if t.number == '-' {
		seconds = -seconds
	}
	if !ok || seconds < least || seconds > most || minutes > 59 || r.tied("/.:") {
		r.at = start
		return
	}
	e.zone = clockZone{offsetZone, seconds}
}

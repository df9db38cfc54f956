package normalize

// String returns Standard.String(s), the form for readers.
func String(s string) string { return Standard.String(s) }

// String returns the normal form of s. A normal s comes back itself, with no
// allocation.
func (f Form) String(s string) string {
	w := newWork(f)
	defer w.free()
	e := engine[string]{work: w, src: s}
	if !e.skip() {
		return s
	}
	w.out = append(w.out[:0], s[:e.start]...)
	w.out = e.append(e.appendPiece(w.out))
	return string(w.out)
}

// Bytes returns the normal form of b: b itself when it is normal, else a new
// slice. It never writes to b.
func (f Form) Bytes(b []byte) []byte {
	w := newWork(f)
	defer w.free()
	e := engine[[]byte]{work: w, src: b}
	if !e.skip() {
		return b
	}
	out := make([]byte, 0, len(b)+len(b)/16)
	out = append(out, b[:e.start]...)
	return e.append(e.appendPiece(out))
}

// Append appends the normal form of src to dst. It allocates nothing where dst
// has the room. The two may not overlap.
func (f Form) Append(dst, src []byte) []byte {
	w := newWork(f)
	defer w.free()
	e := engine[[]byte]{work: w, src: src}
	return e.append(dst)
}

// AppendString appends the normal form of src to dst. It allocates nothing
// where dst has the room.
func (f Form) AppendString(dst []byte, src string) []byte {
	w := newWork(f)
	defer w.free()
	e := engine[string]{work: w, src: src}
	return e.append(dst)
}

// IsNormal reports whether f.Bytes(b) is b. It does not allocate.
func (f Form) IsNormal(b []byte) bool {
	w := newWork(f)
	defer w.free()
	e := engine[[]byte]{work: w, src: b}
	return !e.skip()
}

// IsNormalString reports whether f.String(s) is s. It does not allocate.
func (f Form) IsNormalString(s string) bool {
	w := newWork(f)
	defer w.free()
	e := engine[string]{work: w, src: s}
	return !e.skip()
}

// skip passes over pieces that do not change. It reports whether it stands at
// one that does.
func (e *engine[T]) skip() bool {
	for e.next() {
		if e.changed {
			return true
		}
	}
	return false
}

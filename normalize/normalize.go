package normalize

// String returns Standard.String(s), the form for readers.
func String(s string) string { return Standard.String(s) }

// String returns the normal form of s. A normal s comes back itself, with no
// allocation.
func (f Form) String(s string) string { return f.plan().string(s) }

// Bytes returns the normal form of b: b itself when it is normal, else a new
// slice. It never writes to b.
func (f Form) Bytes(b []byte) []byte { return f.plan().bytes(b) }

// Append appends the normal form of src to dst. It allocates nothing where dst
// has the room. The two may not overlap.
func (f Form) Append(dst, src []byte) []byte { return appendTo(f.plan(), dst, src) }

// AppendString appends the normal form of src to dst. It allocates nothing
// where dst has the room.
func (f Form) AppendString(dst []byte, src string) []byte { return appendTo(f.plan(), dst, src) }

// IsNormal reports whether f.Bytes(b) is b. It does not allocate.
func (f Form) IsNormal(b []byte) bool { return isNormal(f.plan(), b) }

// IsNormalString reports whether f.String(s) is s. It does not allocate.
func (f Form) IsNormalString(s string) bool { return isNormal(f.plan(), s) }

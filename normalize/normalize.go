package normalize

// String returns Standard.String(s), the form for readers.
func String(s string) string { return Standard.String(s) }

// String returns the normal form of s. If s is already normal, it returns s
// itself and does not allocate.
func (f Form) String(s string) string { return f.plan().string(s) }

// Bytes returns the normal form of b: b itself if it is already normal,
// otherwise a new slice. It never writes to b.
func (f Form) Bytes(b []byte) []byte { return f.plan().bytes(b) }

// Append appends the normal form of src to dst. It does not allocate if dst has
// enough capacity. The two must not overlap.
func (f Form) Append(dst, src []byte) []byte { return appendTo(f.plan(), dst, src) }

// AppendString appends the normal form of src to dst. It does not allocate if
// dst has enough capacity.
func (f Form) AppendString(dst []byte, src string) []byte { return appendTo(f.plan(), dst, src) }

// IsNormal reports whether f.Bytes(b) is b. It does not allocate.
func (f Form) IsNormal(b []byte) bool { return isNormal(f.plan(), b) }

// IsNormalString reports whether f.String(s) is s. It does not allocate.
func (f Form) IsNormalString(s string) bool { return isNormal(f.plan(), s) }

package jalali

import (
	"encoding/binary"
	"errors"
)

// The BSON types of a Date: https://bsonspec.org.
const (
	bsonString = 0x02
	bsonNull   = 0x0A
)

// MarshalBSONValue returns the date as the BSON string that [Date.MarshalText] returns,
// or null for the zero Date. It is for version 2 of the MongoDB driver.
func (d Date) MarshalBSONValue() (typ byte, data []byte, err error) {
	if d.IsZero() {
		return bsonNull, nil, nil
	}
	text, err := d.MarshalText()
	if err != nil {
		return 0, nil, err
	}
	data = binary.LittleEndian.AppendUint32(nil, uint32(len(text)+1))
	return bsonString, append(append(data, text...), 0), nil
}

// UnmarshalBSONValue reads the value that [Date.MarshalBSONValue] returns.
func (d *Date) UnmarshalBSONValue(typ byte, data []byte) error {
	switch {
	case typ == bsonNull:
		*d = Date{}
		return nil
	case typ != bsonString:
		return errors.New("jalali: a Date in BSON is a string or null")
	case len(data) < 5 || uint64(binary.LittleEndian.Uint32(data)) != uint64(len(data)-4) || data[len(data)-1] != 0:
		return errors.New("jalali: malformed BSON string")
	}
	return d.UnmarshalText(data[4 : len(data)-1])
}

package tokenize

import (
	"errors"
	"strconv"
)

// A Kind is the type of a token. The zero Kind means none: no token has it.
//
// Package fmt and the encodings that use text, such as encoding/json, write a Kind
// as its name. The names, each with texts that are one token of the kind:
//
//	word          کتاب, ۵۰ساله, C++
//	number        ۱۲٫۵, 1,200, ۳-۲
//	percent       ۹۰٪, 90%, ٪۲۵
//	currency      $۱۰, ۵€
//	date          ۱۴۰۴/۰۲/۳۱, 2025-05-21
//	time          ۱۱:۲۹:۳۲, 8:30
//	abbreviation  ه.ش., بی.بی.سی, i.e.
//	url           https://isna.ir/خبر, a.co.ir, 10.0.0.1
//	email         info@isna.ir
//	mention       @khabar
//	hashtag       #نیم_فاصله
//	path          /opt/app, D:\Data
//	version       v2.10.0
//	code          `a b`, <b>, &nbsp;
//	emoji         👍, 👍🏽
//	punct         ،, «, …
//	symbol        +, °
//	space         " ", "\n\t"
type Kind uint8

// The kinds.
const (
	Word         Kind = iota + 1 // letters of any script, with digits before or after them
	Number                       // digits with the separators inside them
	Percent                      // a number with its percent sign
	Currency                     // a number with its currency sign
	Date                         // a date in digits
	Time                         // a time in digits
	Abbreviation                 // letters with dots
	URL                          // with or without a scheme; also an IP address or DOI
	Email                        // an e-mail address
	Mention                      // @name
	Hashtag                      // #name
	Path                         // a file path
	Version                      // a version of a program
	Code                         // code between backticks, a tag, an entity, a placeholder
	Emoji                        // one emoji with its modifiers
	Punct                        // one mark of punctuation
	Symbol                       // one symbol, or one invalid byte of UTF-8
	Space                        // white space, including line breaks
)

// kindTable describes each kind: its name, and texts that are one token of it.
// String, the encodings and the table in the documentation of Kind are derived from
// it.
var kindTable = [...]struct {
	name     string
	examples []string
}{
	0:            {"none", nil},
	Word:         {"word", []string{"کتاب", "۵۰ساله", "C++"}},
	Number:       {"number", []string{"۱۲٫۵", "1,200", "۳-۲"}},
	Percent:      {"percent", []string{"۹۰٪", "90%", "٪۲۵"}},
	Currency:     {"currency", []string{"$۱۰", "۵€"}},
	Date:         {"date", []string{"۱۴۰۴/۰۲/۳۱", "2025-05-21"}},
	Time:         {"time", []string{"۱۱:۲۹:۳۲", "8:30"}},
	Abbreviation: {"abbreviation", []string{"ه.ش.", "بی.بی.سی", "i.e."}},
	URL:          {"url", []string{"https://isna.ir/خبر", "a.co.ir", "10.0.0.1"}},
	Email:        {"email", []string{"info@isna.ir"}},
	Mention:      {"mention", []string{"@khabar"}},
	Hashtag:      {"hashtag", []string{"#نیم_فاصله"}},
	Path:         {"path", []string{"/opt/app", `D:\Data`}},
	Version:      {"version", []string{"v2.10.0"}},
	Code:         {"code", []string{"`a b`", "<b>", "&nbsp;"}},
	Emoji:        {"emoji", []string{"👍", "👍🏽"}},
	Punct:        {"punct", []string{"،", "«", "…"}},
	Symbol:       {"symbol", []string{"+", "°"}},
	Space:        {"space", []string{" ", "\n\t"}},
}

// String returns the name of the kind: "word". The zero Kind is "none"; an undefined
// kind is printed like "%!Kind(99)".
func (k Kind) String() string {
	if name, ok := k.name(); ok {
		return name
	}
	return "%!Kind(" + strconv.Itoa(int(k)) + ")"
}

// name returns the name of k, and whether k is a kind.
func (k Kind) name() (name string, ok bool) {
	if int(k) >= len(kindTable) {
		return "", false
	}
	name = kindTable[k].name
	return name, name != ""
}

// AppendText implements [encoding.TextAppender]: it appends the name of the kind. It
// fails for an undefined kind other than zero.
func (k Kind) AppendText(b []byte) ([]byte, error) {
	name, ok := k.name()
	if !ok {
		return b, errors.New("tokenize: no kind has the number " + strconv.Itoa(int(k)))
	}
	return append(b, name...), nil
}

// MarshalText implements [encoding.TextMarshaler]; see [Kind.AppendText].
func (k Kind) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText implements [encoding.TextUnmarshaler]. It reads the name of a kind
// as String writes it. For any other text it fails and does not change k.
func (k *Kind) UnmarshalText(text []byte) error {
	for i := range kindTable {
		if name, ok := Kind(i).name(); ok && name == string(text) {
			*k = Kind(i)
			return nil
		}
	}
	return errors.New("tokenize: no kind is named " + strconv.Quote(string(text)))
}

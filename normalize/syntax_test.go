package normalize

import "testing"

// syntaxes are lines of programs and data, which but for their Persian words stay as
// they are, and prose beside them.
var syntaxes = []testCase{
	{`{"الف": "می شود","b":["ب", "پ"], "ت": 1}`, "{\"الف\": \"می\u200cشود\",\"b\":[\"ب\", \"پ\"], \"ت\": 1}"},
	{`    "a": "ب",`, `    "a": "ب",`},
	{`msgstr "نام و "`, `msgstr "نام و "`},
	{`"%d متن"`, `"%d متن"`},
	{`"متن"`, `«متن»`},
	{`INSERT INTO t VALUES ('1', 'ب' ,'-');`, `INSERT INTO t VALUES ('1', 'ب' ,'-');`},
	{`"a" = "ب";`, `"a" = "ب";`},
	{`x = print("ب", 2) ? "الف" : 'پ' ;`, `x = print("ب", 2) ? "الف" : 'پ' ;`},
	{`گفت:"ب" و ("پ"), "ت", نام: "ث"`, `گفت: «ب» و («پ»)، «ت»، نام: «ث»`},
	{"a={ب},", "a={ب},"},
	{"    c={1400},", "    c={1400},"},
	{"{ب}, پ", "{ب}، پ"},
	{"4,متن,x", "4,متن,x"},
	{"1;علی;12", "1;علی;12"},
	{"10,11,12 آبان", "۱۰,۱۱,۱۲ آبان"},
	{"علی,رضا", "علی، رضا"},
	{"  نام: علی", "  نام: علی"},
	{"  نام علی", "نام علی"},
	{`ك0"",!"","0"`, `ک۰"«،!» «،»۰"`}, // what is a row depends on the marks before
}

func TestSyntax(t *testing.T) {
	for _, c := range syntaxes {
		checkAll(t, Standard, c.in, c.want)
		checkAll(t, Standard, c.want, c.want)
		checkSearch(t, c.in)
	}
}

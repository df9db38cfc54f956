package normalize

import "testing"

// TestEmoticons checks that faces in Persian text stay, be they spans or not.
func TestEmoticons(t *testing.T) {
	for _, face := range []string{":D", ":p", ":v", ";)", ";-)", ":-(", ":)", ":|", ":/", ":*", "=)", "<3", "</3", "^_^", "-_-", ">_<", "T_T", "o_O", "(^_^)", "(◕‿◕)", `¯\_(ツ)_/¯`, "(╯°□°)╯︵ ┻━┻", "(._.)", "(¬‿¬)"} {
		for _, line := range []string{"سلام " + face, face + " سلام", "سلام " + face + " خوبی؟"} {
			checkAll(t, Standard, line, line)
		}
	}
}

// TestSadFaces checks that the mouth of a sad face is no bracket, and that a bracket after a
// colon is.
func TestSadFaces(t *testing.T) {
	for in, want := range map[string]string{
		"دلم گرفته :( خیلی":              "دلم گرفته :( خیلی",
		"دلم گرفته ;( خیلی":              "دلم گرفته ;( خیلی",
		"دلم گرفته :-(( خیلی":            "دلم گرفته :-(( خیلی",
		"نمی\u200cدونم:( خیلی":           "نمی\u200cدونم:( خیلی",
		":( خیلی , بد":                   ":( خیلی، بد",
		"بد :( و خوب :) است":             "بد :( و خوب :) است",
		"بد :( خیلی ( واقعا ) بد":        "بد :( خیلی (واقعا) بد",
		"بد :( و بد :( ( الف )":          "بد :( و بد :( (الف)",
		"موارد زیر :( الف , ب ) است":     "موارد زیر: (الف، ب) است",
		"بد ;\u200c( »گفته":              "بد ;( » گفته",
		"موارد زیر:(الف) است":            "موارد زیر: (الف) است",
		"موارد زیر :( الف (یک) , ب) است": "موارد زیر: (الف (یک)، ب) است",
	} {
		checkAll(t, Standard, in, want)
		checkAll(t, Standard, want, want)
	}
}

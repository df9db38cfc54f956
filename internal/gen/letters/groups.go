package main

// groups lists, for each Persian letter, the letters of the Arabic block
// (U+0600–06FF), its supplement (U+0750–077F) and its two extensions
// (U+0870–08FF) that the rule Letters writes as that letter. A look-alike
// belongs to the letter with the same skeleton and dots; the ones on which
// common tools disagree are marked.
//
// Letters with an independent role stay: ء آ أ ؤ إ ئ ا ب ة ت … and ٱ, ۀ, ٴ.
var groups = []struct {
	to   string
	from string // hexadecimal code points and ranges
}{
	{"ا", "0673 0773 0774 0870-0882 08AD"},
	{"أ", "0672 0675"}, // hamza is kept; others drop it
	{"ب", "066E 067B 0680 0750-0756 08A0 08A1 08B6"},
	{"پ", "08B7 08BE"},
	{"ت", "0679 067A 067C 067D 067F 08B8 08BF 08C0"}, // 067D: its sound is t; its dots are those of ث
	{"ج", "0683 0684 08A2 08C5 08C6"},                // 0683, 0684: sounds of the j family; some leave them
	{"چ", "0687 06BF 08C1"},
	{"ح", "0681 0682 0685 0757 0758 076E 076F 0772 077C 088A"},
	{"د", "0688-0690 06EE 0759 075A 08AE"}, // 068E 068F 0690: some read ذ
	{"ر", "0691-0697 0699 06EF 075B 076B 076C 0771 08AA 08B9"},
	{"ز", "08B2"},
	{"س", "069A-069C 075C 076D 0770 077D 077E"},
	{"ش", "06FA"},
	{"ص", "069D 069E 08AF"},
	{"ض", "06FB"},
	{"ط", "069F 088B 088C 08A3"}, // 069F: some read ظ
	{"ع", "06A0 075D-075F 08B3"},
	{"غ", "06FC 08C3"},
	{"ف", "06A1-06A6 0760 0761 08A4 08BB"}, // 06A4: the skeleton of ف, although its sound is v
	{"ق", "066F 06A7 06A8 08A5 08B5 08BC 08C4"},
	{"ک", "0643 063B 063C 06AA-06AE 0762-0764 077F 088D 08B4 08C2"},
	{"گ", "06B0-06B4 08B0 08C8"},
	{"ل", "06B5-06B8 076A 08A6 08C7"},
	{"م", "0765 0766 08A7"},
	{"ن", "06B9-06BD 0767-0769 0889 08BD"}, // 06BA ں: one tool reads ی
	{"و", "06C4-06CB 06CF 0778 0779 08AB 08B1"},
	{"ؤ", "0676 0677"},
	{"ه", "06BE 06C1 06D5 06FF"},
	{"ۀ", "06C2"},
	{"ة", "06C3"},
	{"ی", "0620 063D-063F 0649 064A 06CD 06CE 06D0-06D2 0775-0777 077A 077B 08A9 08AC 08BA 0886"},
	{"ئ", "0678 06D3 08A8"}, // 06D3, 08A8: hamza is kept; others drop it
}

// phrases are the ligatures of whole words, which Unicode decomposes into
// Arabic letters or not at all. Those of more than one word, and the rial, are
// separated from the letters around them.
var phrases = []struct {
	r  rune
	to string
}{
	{0xFDF0, "صلی"}, {0xFDF1, "قلی"}, {0xFDF2, "الله"}, {0xFDF3, "اکبر"},
	{0xFDF4, "محمد"}, {0xFDF5, "صلعم"}, {0xFDF6, "رسول"}, {0xFDF7, "علیه"},
	{0xFDF8, "و سلم"}, {0xFDF9, "صلی"},
	{0xFDFA, "صلی الله علیه و سلم"},
	{0xFDFB, "جل جلاله"},
	{0xFDFC, "ریال"},
	{0xFDFD, "بسم الله الرحمن الرحیم"},
	{0xFD40, "رحمه الله"}, {0xFD41, "رضی الله عنه"}, {0xFD42, "رضی الله عنها"},
	{0xFD43, "رضی الله عنهم"}, {0xFD44, "رضی الله عنهما"}, {0xFD45, "رضی الله عنهن"},
	{0xFD46, "صلی الله علیه و آله"}, {0xFD47, "علیه السلام"}, {0xFD48, "علیهم السلام"},
	{0xFD49, "علیهما السلام"}, {0xFD4A, "علیه الصلاة و السلام"}, {0xFD4B, "قدس سره"},
	{0xFD4C, "صلی الله علیه و آله و سلم"}, {0xFD4D, "علیها السلام"},
	{0xFD4E, "تبارک و تعالی"}, {0xFD4F, "رحمهم الله"},
	{0xFDCF, "سلام الله علیه"}, {0xFDFE, "سبحانه و تعالی"}, {0xFDFF, "عز و جل"},
}

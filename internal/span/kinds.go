package span

import (
	"iter"
	"strconv"
	"strings"
)

// A Kind is the type of a span. The zero Kind means none.
type Kind uint8

// The kinds, in the order in which they are tried if several may begin with the
// same byte.
const (
	_            Kind = iota
	Phone             // +98 912 345 6789, 021-88776655, in ASCII, Persian or Arabic digits
	URL               // with a scheme, or a domain with a path
	Path              // /opt/app, ./a.txt or D:\Data
	DOI               // 10.1145/3292500.3330701
	ISBN              // with the word ISBN, or the prefix 978 or 979
	IBAN              // in one piece or in groups of four
	Abbreviation      // of Latin letters with dots: i.e.
	Subtitle          // the times of a subtitle
	Template          // of a template engine or a wiki: <%= x %>, {{الگو|۱}}
	Emoticon          // :D, <3
	Mojibake          // UTF-8 read as Latin-1
	Emoji             // one emoji with its modifiers
	Email             // name@example.ir
	IP                // 10.0.0.254, 2001:db8::1, with a port or prefix length
	Version           // v2.10.0-rc1, 1.2.3
	Domain            // example.co.ir
	Latin             // a word of Latin letters with its digits: IBM-96, C++
	Mention           // @name
	Hashtag           // #name, in any script, with _ and ZWNJ
	Code              // between backticks
	HTML              // a tag or comment
	Entity            // &laquo;
	Escape            // \n, \u200c, \"
	LaTeX             // between dollar signs or \( and \), or a command with its arguments
	Directive         // %5.2f, {title}, ${HOME}
	Link              // a whole link of Markdown or a wiki
	Footnote          // a number in brackets that touches a word: متن[۱]
	File              // with letters of any script: عکس-123.jpg

	kindCount
)

// An entry describes a kind to the rest of the module; its finder is a case of
// find, below.
type entry struct {
	name    string
	first   string               // the bytes that may begin a span
	second  func(a, b byte) bool // restricts first to the pairs of bytes a, b that may begin a span; nil allows all
	inside  string               // if not "", first is any letter, and the span is found from one of these bytes inside it
	sign    string               // every span contains one of these bytes; for kinds whose first bytes are common in prose
	example string               // a line with the span between ⟦ and ⟧
}

// Sets of first bytes.
const (
	upper      = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	letters    = upper + "abcdefghijklmnopqrstuvwxyz"
	numerals   = "0123456789"
	latinLeads = "\xC3\xC4\xC5\xC6\xC7\xC8\xC9" // of the blocks Latin-1 Supplement to Latin Extended-B
	emojiLeads = "\xE2\xE3\xE4\xE5\xE6\xE7\xE8\xE9\xEA\xEB\xEC\xED\xEE\xEF" +
		"\xF0\xF1\xF2\xF3\xF4"
	zeroLeads = "\xD9\xDB" // of Arabic and Persian digits
)

// table is the registry of the kinds.
var table = [kindCount]entry{
	Phone: {name: "phone", first: "+0" + zeroLeads, second: beginsPhone,
		example: "با شمارهٔ ⟦۰۲۱-۶۶۴۰۱۲۳۴⟧ تماس بگیرید."},
	URL: {name: "url", first: letters,
		example: "به نشانی ⟦https://ketab.example.ir/خبر/12?p=2⟧ بروید."},
	Path: {name: "path", first: letters + "/.~\\", second: beginsPath, sign: "/~\\",
		example: "پروندهٔ ⟦./matn/fasl-1.txt⟧ را باز کنید."},
	DOI: {name: "doi", first: "1",
		example: "مقالهٔ ⟦10.1000/xyz.2024.17⟧ را بخوانید."},
	ISBN: {name: "isbn", first: "iI9",
		example: "شابک ⟦978-0-306-40615-7⟧ است."},
	IBAN: {name: "iban", first: upper,
		example: "به حساب ⟦DE89370400440532013000⟧ بریزید."},
	Abbreviation: {name: "abbreviation", first: letters,
		example: "یعنی ⟦i.e.⟧ و مانند آن"},
	Subtitle: {name: "subtitle", first: numerals + "[dDcC", second: beginsSubtitle,
		example: "⟦00:01:20,000 --> 00:01:22,500⟧ زمان زیرنویس است."},
	Template: {name: "template", first: "<{", second: beginsTemplate,
		example: "قالب ⟦<%= t(\"متن , ي\") %>⟧ را ببینید."},
	Emoticon: {name: "emoticon", first: ":;=<", second: beginsEmoticon,
		sign:    letters + numerals + "|/\\*@$^=<",
		example: "سلام ⟦:D⟧ خوبی؟"},
	Mojibake: {name: "mojibake", first: "\xC3", second: beginsMojibake,
		example: "متن ⟦Ø³Ù„Ø§Ù…⟧ خراب است."},
	Emoji: {name: "emoji", first: numerals + "#" + emojiLeads, second: beginsEmoji,
		example: "خوش آمدید ⟦👩🏽\u200d🚀⟧ به اینجا"},
	Email: {name: "email", first: letters + numerals + "_",
		example: "نامه به ⟦sara.k+khabar@post.example.ir⟧، لطفا"},
	IP: {name: "ip", first: "abcdefABCDEF" + numerals,
		example: "سرور ⟦192.0.2.17:8080⟧ روشن است."},
	Version: {name: "version", first: "vV" + numerals,
		example: "نسخهٔ ⟦v3.1.4-beta2⟧ آمد."},
	Domain: {name: "domain", first: letters + numerals,
		example: "وبگاه ⟦ketab.co.ir⟧ باز شد."},
	Latin: {name: "latin", first: letters + numerals + "_" + latinLeads,
		example: "هواپیمای ⟦Boeing-747⟧ نشست."},
	Mention: {name: "mention", first: "@",
		example: "کانال ⟦@ketab_ir⟧ را ببینید."},
	Hashtag: {name: "hashtag", first: "#",
		example: "با برچسب ⟦#هفتهٔ_کتاب⟧ بنویسید."},
	Code: {name: "code", first: "`",
		example: "دستور ⟦`x  := كد[1]`⟧ را بزنید."},
	HTML: {name: "html", first: "<",
		example: "متن ⟦<img alt=\"ي , ك\" src='a.png'>⟧ اینجا"},
	Entity: {name: "entity", first: "&",
		example: "نویسهٔ ⟦&laquo;⟧ گیومه است."},
	LaTeX: {name: "latex", first: "$\\",
		example: "رابطهٔ ⟦$a_1 + b^2$⟧ درست است."},
	Directive: {name: "directive", first: "%{$:=", second: beginsDirective, sign: "%{$" + letters,
		example: "رشتهٔ ⟦%-5.2f⟧ را چاپ کنید."},
	Link: {name: "link", first: "[!", second: beginsLink, sign: "[",
		example: "در ⟦[كتاب , خوب](https://x.ir/a_b)⟧ بخوانید."},
	Footnote: {name: "footnote", first: "[", second: beginsFootnote,
		example: "متن⟦[۱]⟧ ادامه دارد."},
	Escape: {name: "escape", first: "\\", second: beginsEscape,
		example: "متن⟦\\u200c⟧ها"},
	File: {name: "file", inside: ".", sign: letters,
		example: "تصویر ⟦عکس-123.jpg⟧ را ببینید."},
}

// find returns the end and kind of the span of the kind k at i. The kind differs
// from k only for the path of a domain. If there is no span, the end is 0, or the
// negated offset before which no span of any kind begins. The byte at i must be
// one of the first bytes of the kind.
func find[T ~string | ~[]byte](k Kind, s T, i int) (end int, kind Kind) {
	switch k {
	case Phone:
		return phone(s, i), k
	case URL:
		return urlAt(s, i), k
	case Path:
		return path(s, i), k
	case DOI:
		return doi(s, i), k
	case ISBN:
		return isbn(s, i), k
	case IBAN:
		return iban(s, i), k
	case Abbreviation:
		return abbreviation(s, i), k
	case Subtitle:
		return subtitle(s, i), k
	case Template:
		return template(s, i), k
	case Emoticon:
		return emoticon(s, i), k
	case Mojibake:
		return mojibake(s, i), k
	case Emoji:
		return emoji(s, i), k
	case Email:
		return email(s, i), k
	case IP:
		return ip(s, i), k
	case Version:
		return version(s, i), k
	case Domain:
		return site(s, i)
	case Latin:
		return latinWord(s, i), k
	case Mention:
		return mention(s, i), k
	case Hashtag:
		return hashtag(s, i), k
	case Code:
		return code(s, i), k
	case HTML:
		return tag(s, i), k
	case Entity:
		return entity(s, i), k
	case LaTeX:
		return latex(s, i), k
	case Directive:
		return directive(s, i), k
	case Link:
		return link(s, i), k
	case Footnote:
		return footnote(s, i), k
	case Escape:
		return escape(s, i), k
	case File:
		return file(s, i), k
	}
	return 0, k
}

const _ = uint(32 - kindCount) // a set of kinds has 32 bits

// entry returns the entry of k, a zero one if k is undefined.
func (k Kind) entry() *entry {
	if k < kindCount {
		return &table[k]
	}
	return &table[0]
}

// String returns the name of the kind: "url".
func (k Kind) String() string {
	if name := k.entry().name; name != "" {
		return name
	}
	return "%!Kind(" + strconv.Itoa(int(k)) + ")"
}

// Kinds returns all kinds, in order.
func Kinds() iter.Seq[Kind] {
	return func(yield func(Kind) bool) {
		for k := Kind(1); k < kindCount; k++ {
			if !yield(k) {
				return
			}
		}
	}
}

// Begins reports whether a span of the kind may begin with the bytes a and b.
func (k Kind) Begins(a, b byte) bool {
	e := k.entry()
	return strings.IndexByte(e.first, a) >= 0 && (e.second == nil || e.second(a, b))
}

// Example returns a line with one span, which is of the kind, and that span.
func (k Kind) Example() (line string, s Span) {
	before, rest, _ := strings.Cut(k.entry().example, "⟦")
	text, after, _ := strings.Cut(rest, "⟧")
	return before + text + after, Span{len(before), len(before) + len(text), k}
}

// IsSign reports whether b is one of the bytes that show that a line may have
// spans: a line without any of them has none.
func IsSign(b byte) bool {
	for k := range Kinds() {
		e := k.entry()
		signs := e.sign
		if signs == "" {
			signs = e.first
		}
		if strings.IndexByte(signs, b) >= 0 {
			return true
		}
	}
	return false
}

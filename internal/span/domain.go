package span

// The maximum lengths of parts of addresses, in bytes (RFC 5321, RFC 1035).
const (
	maxLocal  = 64
	maxLabel  = 64
	maxDomain = 255
)

// email returns the end of the address at i, or 0.
func email[T ~string | ~[]byte](s T, i int) int {
	e := while(s, i, maxLocal+1, func(c byte) bool { return isName(c) || c == '.' || c == '%' || c == '+' || c == '-' })
	if e == i || e == len(s) || s[e] != '@' || s[e-1] == '.' {
		return 0
	}
	end, _ := domain(s, e+1)
	return end
}

// domain returns the end of the domain name at i, or 0: labels separated by dots,
// the last of two or more letters. It also returns the start of the last label.
func domain[T ~string | ~[]byte](s T, i int) (end, top int) {
	limit := min(len(s), i+maxDomain)
	for at, labels := i, 0; at < limit; labels++ {
		e := while(s, at, maxLabel, func(c byte) bool { return isAlnum(c) || c == '-' })
		if e == at || s[at] == '-' || s[e-1] == '-' {
			break
		}
		end = 0
		if labels > 0 && e-at >= 2 && while(s, at, e-at, isLetter) == e {
			end, top = e, at
		}
		if e == len(s) || s[e] != '.' {
			break
		}
		at = e + 1
	}
	if end > 0 && goesOn(s, end) {
		return 0, 0
	}
	return end, top
}

// site returns the span of the domain name without a scheme at i, including its
// port and path if any. Only top-level domains in use count: main.go is not a
// domain name.
func site[T ~string | ~[]byte](s T, i int) (end int, kind Kind) {
	end, top := domain(s, i)
	if end == 0 || !isTop(s, top, end) {
		return 0, 0
	}
	end = port(s, end)
	if end < len(s) && (s[end] == '/' || s[end] == '?' && end+1 < len(s) && isName(s[end+1])) {
		return max(end, urlEnd(s, end, true)), URL
	}
	return end, Domain
}

// port returns the end of the port at i, a colon and two to five digits, or i.
func port[T ~string | ~[]byte](s T, i int) int {
	if i == len(s) || s[i] != ':' {
		return i
	}
	e := digits(s, i+1, 6)
	if n := e - i - 1; n < 2 || n > 5 || goesOn(s, e) || e+1 < len(s) && s[e] == ':' && isDigit(s[e+1]) {
		return i
	}
	return e
}

// generic are the common top-level domains of three or more letters, each between
// dots.
const generic = ".com.org.net.edu.gov.mil.int.info.biz.name.news.app.dev.xyz.site.online.shop.store.blog.tech.media." +
	"agency.press.live.cloud.academy.center.group.team.world.today.link.club.wiki.page.email.space.website.studio." +
	"network.digital.global.film.art.bank.travel.museum.jobs.mobi.asia.coop.aero.tel.cat.post."

// countries are the top-level domains of countries (ISO 3166-1, with eu and uk),
// except those better known as extensions of files (md, pl, ps, py, rs, sh).
const countries = "acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjbmbnbobrbsbtbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcyczde" +
	"djdkdmdodzeceeegereseteufifjfkfmfofrgagdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitjejmjo" +
	"jpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulvlymamcmemgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnu" +
	"nzompapepfpgphpkpmpnprptpwqarerorurwsasbscsdsesgsisksmsnsosrssstsvsxsysztctdtftgthtjtktltmtntotrtttvtwtzuauguk" +
	"usuyuzvavcvevgvivnvuwfwsyeytzazmzw"

// isTop reports whether s[i:end], which is letters, is a top-level domain in use.
func isTop[T ~string | ~[]byte](s T, i, end int) bool {
	n := end - i
	if n == 2 {
		for k := 0; k < len(countries); k += 2 {
			if hasPrefix(s, i, countries[k:k+2]) {
				return true
			}
		}
		return false
	}
	for k := 0; k+n+1 < len(generic); k++ {
		if generic[k] == '.' && generic[k+1+n] == '.' && hasPrefix(s, i, generic[k+1:k+1+n]) {
			return true
		}
	}
	return false
}

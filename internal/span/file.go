package span

import "github.com/parsitext/parsitext/internal/script"

// A file name in letters of any script, عکس-123.jpg, is recognized by its extension. It
// may begin with any letter, so the search for spans does not stop at its start; instead
// it reads backwards from the dot.

// extensions are the common extensions of file names, each between dots.
const extensions = ".jpg.jpeg.png.gif.bmp.svg.webp.tif.tiff.ico.psd.eps.pdf.djvu.epub.mobi.doc.docx.docm.odt.rtf.txt.md.tex.bib.htm.html.xhtml." +
	"xml.json.yml.yaml.toml.ini.cfg.conf.log.csv.tsv.xls.xlsx.xlsm.ods.ppt.pptx.pps.ppsx.odp.zip.rar.gz.tar.tgz.bz2.xz.7z.iso.apk.exe.msi.dll.bat." +
	"mp3.mp4.m4a.m4v.wav.ogg.oga.ogv.flac.wma.wmv.avi.mkv.mov.mpg.mpeg.flv.webm.srt.vtt.torrent.ttf.otf.woff.woff2." +
	"py.js.ts.css.php.java.cpp.sql.db.bak.tmp.po.pot.go.rs.rb.sh.ps1.jar.deb.rpm.dmg.heic.sub.ass."

// maxFile is the maximum length of a file name with its extension, in bytes.
const (
	maxFile      = 255
	maxExtension = 10
)

// file returns the end of the file name at i, or 0: letters of any script, including at
// least one outside ASCII, digits, - and _, and an extension in use.
func file[T ~string | ~[]byte](s T, i int) int {
	if !opensFile(s, i) {
		return 0
	}
	other := false
	for at := i; at < len(s) && at-i < maxFile; {
		if s[at] == '.' {
			if !other {
				return 0
			}
			return lastExtension(s, at)
		}
		r, n := decode(s, at)
		if !inFile(r) {
			break
		}
		other = other || r >= 0x80 && script.IsLetter(r)
		at += n
	}
	return 0
}

// opensFile reports whether a file name may begin at i: with a letter, a digit or _ that
// does not continue a word.
func opensFile[T ~string | ~[]byte](s T, i int) bool {
	if r, _ := peek(s, i); !beginsFile(r) {
		return false
	}
	r, ok := seenBefore(s, i)
	return ok && !inFile(r) && r != '/' && r != '\\' && r != '@'
}

func beginsFile(r rune) bool { return r == '_' || script.IsLetter(r) || script.IsDigit(r) }

// inFile reports whether r may be in a file name. Invisible characters may be, because
// removing them must not lengthen the name.
func inFile(r rune) bool {
	return r == '-' || r == '_' || isWord(r) || r >= 0x80 && isUnseen(r)
}

// lastExtension returns the end of the extension at i, and of a second one after it, as
// in .tar.gz, or 0.
func lastExtension[T ~string | ~[]byte](s T, i int) int {
	end := extension(s, i)
	if end > 0 && end < len(s) && s[end] == '.' {
		end = max(end, extension(s, end))
	}
	return end
}

// Extension returns the end of the extension of a file name at i, including its dot, or
// 0. It must be an extension in use, in lower or upper case, and the name must not
// continue after it.
func Extension[T ~string | ~[]byte](s T, i int) int {
	if i == len(s) || s[i] != '.' {
		return 0
	}
	return extension(s, i)
}

// extension is like Extension, with a dot at i.
func extension[T ~string | ~[]byte](s T, i int) int {
	end := while(s, i+1, maxExtension+1, isAlnum)
	n := end - i - 1
	if n == 0 || n > maxExtension || goesOn(s, end) {
		return 0
	}
	for k := 0; k+n+1 < len(extensions); k++ {
		if extensions[k] == '.' && extensions[k+1+n] == '.' && hasPrefix(s, i+1, extensions[k+1:k+1+n]) {
			return end
		}
	}
	return 0
}

// Suffix returns the end of a word that is written with its leading dot at i, or 0: an
// extension in use or a top-level domain, .pdf, .NET, .ir.
func Suffix[T ~string | ~[]byte](s T, i int) int {
	if end := extension(s, i); end > 0 {
		return end
	}
	end := while(s, i+1, maxExtension+1, isAlnum)
	if n := end - i - 1; n < 2 || n > maxExtension || goesOn(s, end) || n == 2 && s[i+1] < 'a' || !isTop(s, i+1, end) {
		return 0
	}
	return end
}

// fileAround returns the file name that contains the dot or Latin word at i and does not
// begin before the offset from. The end is 0 if there is none.
func fileAround[T ~string | ~[]byte](s T, from, i int) (start, end int) {
	start, at := i, i
	other := false
	for at > from && i-at < maxFile {
		r, n := before(s, at)
		if !inFile(r) {
			break
		}
		at -= n
		if beginsFile(r) {
			start = at
		}
		other = other || r >= 0x80 && script.IsLetter(r)
	}
	if !other {
		return 0, 0
	}
	return start, file(s, start)
}

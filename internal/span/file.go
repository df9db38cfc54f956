package span

import "github.com/parsitext/parsitext/internal/script"

// A file name in letters of any script, عکس-123.jpg, is known by its end. Its
// beginning is any letter, so that a search for spans does not stop there: it reads
// back from the dot.

// extensions are the ends of file names that are common, each between dots.
const extensions = ".jpg.jpeg.png.gif.bmp.svg.webp.tif.tiff.ico.psd.eps.pdf.djvu.epub.mobi.doc.docx.docm.odt.rtf.txt.md.tex.bib.htm.html.xhtml." +
	"xml.json.yml.yaml.toml.ini.cfg.conf.log.csv.tsv.xls.xlsx.xlsm.ods.ppt.pptx.pps.ppsx.odp.zip.rar.gz.tar.tgz.bz2.xz.7z.iso.apk.exe.msi.dll.bat." +
	"mp3.mp4.m4a.m4v.wav.ogg.oga.ogv.flac.wma.wmv.avi.mkv.mov.mpg.mpeg.flv.webm.srt.vtt.torrent.ttf.otf.woff.woff2." +
	"py.js.ts.css.php.java.cpp.sql.db.bak.tmp.po.pot.go.rs.rb.sh.ps1.jar.deb.rpm.dmg.heic.sub.ass."

// maxFile bounds a file name, in bytes, and its extension.
const (
	maxFile      = 255
	maxExtension = 10
)

// file returns the end of the file name at i, or 0: letters of any script, digits, -
// and _, with a letter outside ASCII among them, and an extension in use.
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

// opensFile reports whether a file name may begin at i: with a letter, a digit or _
// that does not go on a word.
func opensFile[T ~string | ~[]byte](s T, i int) bool {
	if r, _ := peek(s, i); !beginsFile(r) {
		return false
	}
	r, ok := seenBefore(s, i)
	return ok && !inFile(r) && r != '/' && r != '\\' && r != '@'
}

func beginsFile(r rune) bool { return r == '_' || script.IsLetter(r) || script.IsDigit(r) }

// inFile reports whether r may be in a file name. Invisible characters may, for
// without them it would go on.
func inFile(r rune) bool {
	return r == '-' || r == '_' || isWord(r) || r >= 0x80 && isUnseen(r)
}

// lastExtension returns the end of the extension at i and of a second one after it, as in
// .tar.gz, or 0.
func lastExtension[T ~string | ~[]byte](s T, i int) int {
	end := extension(s, i)
	if end > 0 && end < len(s) && s[end] == '.' {
		end = max(end, extension(s, end))
	}
	return end
}

// Extension returns the end of the extension of a file name at i, its dot included, or
// 0: one of those in use, in small or capital letters, after which no name goes on.
func Extension[T ~string | ~[]byte](s T, i int) int {
	if i == len(s) || s[i] != '.' {
		return 0
	}
	return extension(s, i)
}

// extension is Extension where a dot is at i.
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

// Suffix returns the end of what is written with its dot before it as a word, or 0: an
// extension in use or a top domain, .pdf, .NET, .ir. The dot is at i.
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

// fileAround returns the file name that the dot or the Latin word at i is inside, not
// before the offset from; end 0 if there is none.
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

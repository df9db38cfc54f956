package span

// extensions are the common extensions of file names that are no top domains in use,
// each between dots.
const extensions = ".pdf.doc.docx.docm.odt.rtf.txt.csv.tsv.xls.xlsx.xlsm.ods.ppt.pptx.pps.ppsx.odp.epub.mobi.djvu.tex.bib" +
	".jpg.jpeg.png.gif.bmp.tif.tiff.webp.svg.psd.ico.heic.mp3.mp4.m4a.wav.ogg.flac.aac.avi.mkv.mov.wmv.flv.webm.srt.sub.ass.vtt" +
	".zip.rar.tar.gz.bz2.xz.7z.iso.exe.msi.apk.dmg.deb.rpm.jar.html.htm.css.js.ts.json.xml.yaml.yml.toml.ini.cfg.conf.log.sql.db" +
	".md.py.go.rs.java.c.cpp.h.cs.php.rb.sh.bat.ps1.ttf.otf.woff.woff2.torrent.bak.tmp."

// maxExtension bounds the length of an extension, with a dot on either side.
const maxExtension = 9

// Extension returns the end of the extension of a file name at i, its dot included, or
// 0: one of those in use, in small or capital letters, after which no name goes on.
func Extension[T ~string | ~[]byte](s T, i int) int {
	if i == len(s) || s[i] != '.' {
		return 0
	}
	end := while(s, i+1, maxExtension, isAlnum)
	if end == i+1 || goesOn(s, end) || end-i > maxExtension-1 {
		return 0
	}
	for k := 0; k < len(extensions)-1; k++ {
		if extensions[k] == '.' && hasPrefix(extensions[k:], end-i, ".") && equalFold(s[i:end], extensions[k:k+end-i]) {
			return end
		}
	}
	return 0
}

// equalFold reports whether two texts of one length are the same but for capital ASCII
// letters.
func equalFold[T ~string | ~[]byte](s T, small string) bool {
	for i := range len(small) {
		c := s[i]
		if isLetter(c) {
			c |= 0x20
		}
		if c != small[i] {
			return false
		}
	}
	return true
}

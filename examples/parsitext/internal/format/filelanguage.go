package format

import (
	"path/filepath"
	"regexp"
	"strings"
)

// otherTags are the tags of languages in Arabic script whose texts stay.
const otherTags = `ckb|sdh|ku|lki|ps|sd|ug|ur|azb|pnb|skr|bal|mzn|glk|lrc|bqi|khw|ks|kk|ms|ha|ota`

var (
	// taggedName is the name of a file with the tag of such a language at its end, and a
	// script and a region: ur.yml, messages_ur_PK.properties (java.util.ResourceBundle).
	taggedName = regexp.MustCompile(`(?i)^(?:.*[._-])?(?:` + otherTags + `)(?:[_-]Arab)?(?:[_-][A-Z]{2})?\.\w+$`)
	// taggedFolder is the name of such a folder: values-ur and values-b+ur+PK of Android,
	// ur.lproj of Apple.
	taggedFolder = regexp.MustCompile(`(?i)^(?:values-(?:b\+)?)?(?:` + otherTags + `)(?:[_+-]\w+)*(?:\.lproj)?$`)
)

// InOtherLanguage reports whether the name of a file of messages says that they are in
// another language than Persian or Arabic.
func (f *Format) InOtherLanguage(name string) bool {
	if !f.Localized {
		return false
	}
	folder, file := filepath.Split(filepath.ToSlash(name))
	folder = strings.TrimSuffix(folder, "/")
	if filepath.Base(folder) == "LC_MESSAGES" { // of gettext
		folder = filepath.Dir(folder)
	}
	return taggedName.MatchString(strings.TrimSuffix(file, ".gz")) || taggedFolder.MatchString(filepath.Base(folder))
}

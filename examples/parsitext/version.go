package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/parsitext/parsitext/normalize"
)

// version identifies the program: the versions of its module, of the library, and of the
// rules and the lexicon, and the release of Go.
func version() string {
	own, library := "(devel)", "(devel)"
	if info, ok := debug.ReadBuildInfo(); ok {
		if info.Main.Version != "" {
			own = info.Main.Version
		}
		library = libraryOf(info, library)
	}
	return fmt.Sprintf("parsitext %s, library %s, rules %s, %s", own, library, normalize.Version, runtime.Version())
}

// libraryOf returns the version of the module with the library, or other if a folder
// replaces it.
func libraryOf(info *debug.BuildInfo, other string) string {
	for _, m := range info.Deps {
		if m.Path == "github.com/parsitext/parsitext" && m.Replace == nil {
			return m.Version
		}
	}
	return other
}

// Command commands runs the commands of the documents as they are written: those of
// README.md, README.fa.md, docs and the READMEs of nested modules, in a clone of the
// repository, with the oldest Go of go.mod and the newest. A nested module that needs a newer
// Go runs on that. It compares what they print where the document shows it. From the root:
//
//	go run -C internal/release ./commands -short        # without what takes minutes
//	go run -C internal/release ./commands -data DIR     # all, with the corpora
//
// The modules come from a proxy in the file system, made from the clone. tables.go lists
// what is not run, and why. A command fails if it is neither run nor listed there, and an
// entry fails that matches no command.
package main

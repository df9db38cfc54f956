// Command commands runs the commands of the documents as written: those of README.md,
// README.fa.md, docs and the READMEs of nested modules, in a clone of the repository, with
// the oldest Go release, that of go.mod, and the newest. A nested module that needs a newer
// Go is run with that. If a document shows the output of a command, the program compares
// it. From the root:
//
//	go run -C internal/release ./commands -short        # without what takes minutes
//	go run -C internal/release ./commands -data DIR     # all, with the corpora
//
// The modules come from a proxy in the file system, made from the clone. tables.go lists
// the commands that are not run, with the reasons. It is an error if a command is neither
// run nor listed there, or if an entry matches no command.
package main

// Package module tests what holds for the module as a whole: what its packages
// export and import, what the compiler inlines, how much a program grows by them,
// and the programs of the README. The export list is api.txt in the root of the
// module; -update rewrites it:
//
//	go test ./internal/module -run API -update
package module

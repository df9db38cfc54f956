// Package module tests the module as a whole: the exports and imports of its
// packages, the functions that the compiler inlines, the size that the packages
// add to a program, and the documents. The list of exports is
// api.txt in the root of the module; -update rewrites it:
//
//	go test ./internal/module -run API -update
package module

// Package source writes the Go files that the generators make.
package source

import (
	"fmt"
	"go/format"
	"os"
)

// Write formats the source of a Go file and writes it.
func Write(name string, src []byte) error {
	formatted, err := format.Source(src)
	if err != nil {
		return fmt.Errorf("%s: not Go: %w", name, err)
	}
	return os.WriteFile(name, formatted, 0o644)
}

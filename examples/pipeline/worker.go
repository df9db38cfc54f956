package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
)

// memoryLimit is what the garbage collector aims at, in the driver and in workers.
// The environment variable GOMEMLIMIT says otherwise.
const memoryLimit = 160 << 20

func limitMemory() {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryLimit)
	}
}

// useOwnBinary makes this program the one that Beam sends to the workers. Beam would
// compile it anew, and so ask for Go and for the source on this machine.
func useOwnBinary() error {
	if *jobopts.WorkerBinary != "" || jobopts.IsLoopback() {
		return nil
	}
	if runtime.GOOS != "linux" && !strings.EqualFold(*jobopts.EnvironmentType, "process") && remote() {
		return fmt.Errorf("workers run Linux, this program %s: build it with GOOS=linux and name it by -worker_binary", runtime.GOOS)
	}
	self, err := os.Executable()
	*jobopts.WorkerBinary = self
	return err
}

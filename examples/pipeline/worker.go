package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/options/jobopts"
)

// memoryLimit is the memory limit of the garbage collector, in the driver and in
// workers. The environment variable GOMEMLIMIT overrides it.
const memoryLimit = 160 << 20

func limitMemory() {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryLimit)
	}
}

// useOwnBinary makes this program the one that Beam sends to the workers. Otherwise
// Beam would compile it again, which needs Go and the source on this machine.
func useOwnBinary() error {
	if *jobopts.WorkerBinary != "" || jobopts.IsLoopback() {
		return nil
	}
	if runtime.GOOS != "linux" && !strings.EqualFold(*jobopts.EnvironmentType, "process") && remote() {
		return fmt.Errorf("workers run Linux, but this program %s: build it with GOOS=linux and name it with -worker_binary", runtime.GOOS)
	}
	self, err := os.Executable()
	*jobopts.WorkerBinary = self
	return err
}

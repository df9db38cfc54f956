package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

type ctx = context.Context

// write adds the steps that write rows to shards: name-00000-of-00004 and on.
// textio.Write would write them all to one file, with one worker.
func write(s beam.Scope, name string, shards int, rows beam.PCollection) {
	keyed := beam.ParDo(s, &shard{shards}, rows)
	beam.ParDo0(s, &writer{name, shards}, beam.GroupByKey(s, keyed))
}

// shard is the step that gives each row the number of its shard, which depends on
// the row alone: a worker that tries again writes the same shards.
type shard struct{ Shards int }

func (f *shard) ProcessElement(row string) (int, string) {
	h := fnv.New32a()
	h.Write([]byte(row))
	return int(h.Sum32() % uint32(f.Shards)), row
}

// writer is the step that writes a shard.
type writer struct {
	Name   string
	Shards int
}

// ProcessElement writes the rows of a shard to its file.
func (f *writer) ProcessElement(ctx ctx, shard int, rows func(*string) bool) error {
	name := fmt.Sprintf("%s-%05d-of-%05d", f.Name, shard, f.Shards)
	if !strings.Contains(name, "://") {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
	}
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	file, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	b := bufio.NewWriter(file)
	for row := ""; rows(&row); {
		b.WriteString(row)
		b.WriteByte('\n')
	}
	return errors.Join(b.Flush(), file.Close())
}

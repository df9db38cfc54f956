//go:build linux

package main

import (
	"context"
	"crypto/sha256"
	"embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// The Maven projects that name the engines, flink.xml and spark.xml.
//
//go:embed *.xml
var projects embed.FS

// fetch gets the jars of the engines, except those that are already in the folder.
func fetch(ctx context.Context, folder string, engines []engine) error {
	if _, err := exec.LookPath("java"); err != nil {
		return err
	}
	for _, e := range engines {
		if err := fetchEngine(ctx, jars(folder, e.name), e.name+".xml"); err != nil {
			return fmt.Errorf("fetching %s: %w", e.name, err)
		}
	}
	return nil
}

// jars returns the folder for the jars of an engine. Its name has a hash of the project.
func jars(folder, name string) string {
	project, _ := projects.ReadFile(name + ".xml")
	return filepath.Join(folder, fmt.Sprintf("%s-%.4x", name, sha256.Sum256(project)))
}

func fetchEngine(ctx context.Context, lib, project string) error {
	if _, err := os.Stat(lib); err == nil {
		return nil
	}
	if _, err := exec.LookPath("mvn"); err != nil {
		return err
	}
	temp, err := os.MkdirTemp("", "engines")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	if err := os.CopyFS(temp, projects); err != nil {
		return err
	}
	partial := lib + ".partial"
	maven := exec.CommandContext(ctx, "mvn", "-q", "-B", "-f", filepath.Join(temp, project), "dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory="+partial)
	if out, err := maven.CombinedOutput(); err != nil {
		return fmt.Errorf("mvn: %w\n%s", err, tail(string(out), 5))
	}
	return os.Rename(partial, lib)
}

package release

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"

	"golang.org/x/mod/module"
	"golang.org/x/mod/sumdb/dirhash"
	"golang.org/x/mod/zip"
)

// Proxy packs the tagged modules of a repository into a folder with the layout of a
// module proxy, and returns its URL for GOPROXY.
func Proxy(repo, version, folder string) (string, error) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return "", err
	}
	for _, m := range Tagged() {
		p, err := pack(repo, m, version)
		if err != nil {
			return "", err
		}
		if err := p.write(filepath.Join(folder, filepath.FromSlash(m.Path()), "@v"), version); err != nil {
			return "", err
		}
	}
	return fileURL(folder), nil
}

// fileURL returns the URL of an absolute path.
func fileURL(name string) string {
	return "file://" + path.Join("/", filepath.ToSlash(name))
}

// packed is a module in the form of a module proxy.
type packed struct {
	mod, zip []byte
}

// pack packs a module from its tag.
func pack(repo string, m Module, version string) (packed, error) {
	repo, err := filepath.Abs(repo)
	if err != nil {
		return packed{}, err
	}
	tag := m.TagName(version)
	mod, err := git(repo, "show", tag+":"+path.Join(m.Dir, "go.mod"))
	if err != nil {
		return packed{}, err
	}
	var b bytes.Buffer
	err = zip.CreateFromVCS(&b, module.Version{Path: m.Path(), Version: version}, repo, tag, m.Dir)
	return packed{[]byte(mod), b.Bytes()}, err
}

// write writes the files of a version to a folder of a proxy.
func (p packed) write(folder, version string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for name, data := range map[string][]byte{
		"list":            []byte(version + "\n"),
		version + ".info": []byte(`{"Version":"` + version + `"}`),
		version + ".mod":  p.mod,
		version + ".zip":  p.zip,
	} {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// hashes returns the hashes of go.sum: of the whole module and of its go.mod.
func (p packed) hashes() (whole, mod string, err error) {
	f, err := os.CreateTemp("", "parsitext-*.zip")
	if err != nil {
		return "", "", err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	if _, err := f.Write(p.zip); err != nil {
		return "", "", err
	}
	if whole, err = dirhash.HashZip(f.Name(), dirhash.Hash1); err != nil {
		return "", "", err
	}
	mod, err = dirhash.Hash1([]string{"go.mod"}, func(string) (io.ReadCloser, error) {
		return io.NopCloser(bytes.NewReader(p.mod)), nil
	})
	return whole, mod, err
}

// Dependencies returns proxies for the dependencies of the modules: the module cache of
// this machine and, for what that lacks, the proxies that this machine uses.
func Dependencies() (string, error) {
	out, err := exec.Command("go", "env", "GOMODCACHE", "GOPROXY").Output()
	if err != nil {
		return "", err
	}
	cache, proxies, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	return fileURL(filepath.Join(cache, "cache", "download")) + "," + proxies, nil
}

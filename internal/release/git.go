package release

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// git runs git in a folder and returns its output.
func git(dir string, args ...string) (string, error) { return gitInput(dir, nil, args...) }

func gitInput(dir string, input []byte, args ...string) (string, error) {
	cmd := exec.Command("git", args...)
	cmd.Dir, cmd.Stdin = dir, bytes.NewReader(input)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("git %q: %w\n%s", args, err, stderr.Bytes())
	}
	return stdout.String(), nil
}

// Clone clones the repository in a folder to a new one, without its tags. Changes that
// are not yet committed become a separate commit, so that tests see the tree as it is.
func Clone(repo, to string) error {
	repo, err := filepath.Abs(repo)
	if err != nil {
		return err
	}
	if _, err := git(repo, "clone", "-q", "--shared", "--no-tags", repo, to); err != nil {
		return err
	}
	if err := copyIdentity(repo, to); err != nil {
		return err
	}
	return copyChanges(repo, to)
}

// copyIdentity gives a clone the author name and address of its repository.
func copyIdentity(repo, clone string) error {
	for key, unknown := range map[string]string{"user.name": "a tester", "user.email": "tester@example.com"} {
		value, err := git(repo, "config", key)
		if err != nil { // there is none
			value = unknown
		}
		if _, err := git(clone, "config", key, strings.TrimSpace(value)); err != nil {
			return err
		}
	}
	return nil
}

// copyChanges commits the uncommitted changes of a repository to its clone.
func copyChanges(repo, clone string) error {
	diff, err := git(repo, "diff", "HEAD", "--binary")
	if err != nil {
		return err
	}
	if diff != "" {
		if _, err := gitInput(clone, []byte(diff), "apply", "--binary", "--whitespace=nowarn"); err != nil {
			return err
		}
	}
	added, err := git(repo, "ls-files", "--others", "--exclude-standard", "-z")
	if err != nil {
		return err
	}
	for _, name := range strings.FieldsFunc(added, func(r rune) bool { return r == 0 }) {
		if err := copyFile(filepath.Join(repo, name), filepath.Join(clone, name)); err != nil {
			return err
		}
	}
	if diff == "" && added == "" {
		return nil
	}
	if _, err := git(clone, "add", "--all"); err != nil {
		return err
	}
	_, err = git(clone, "commit", "-q", "--no-verify", "-m", "What is not yet committed")
	return err
}

func copyFile(from, to string) error {
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		return err
	}
	return os.WriteFile(to, data, info.Mode().Perm())
}

//go:build linux

package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"text/template"
	"time"
)

//go:embed flink.yaml
var flinkConfig string

// A flinkSetup holds the values in the configuration of a cluster.
type flinkSetup struct {
	RPC, REST, Slots int
	Temp             string
}

// startFlink starts a JobManager, TaskManagers and a job server.
func startFlink(ctx context.Context, l *lab) (*cluster, error) {
	c := &cluster{}
	ports, err := freePorts(2)
	if err != nil {
		return c, err
	}
	kills := l.kill && l.workers > 1
	setup := flinkSetup{ports[0], ports[1], 1, l.folder}
	if kills {
		setup.Slots = 2 // so the others can do the work of the killed one
	}
	config := l.path("flink")
	if err := writeConfig(config, setup); err != nil {
		return c, err
	}
	lib := jars(l.jars, "flink")
	master := fmt.Sprintf("127.0.0.1:%d", setup.REST)
	manager, err := c.java(l, "flink-jobmanager", lib, []string{"-Xmx512m"}, "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint", "--configDir", config)
	if err != nil {
		return c, err
	}
	for i := range l.workers {
		p, err := c.java(l, fmt.Sprintf("flink-taskmanager-%d", i+1), lib, []string{"-Xmx768m"}, "org.apache.flink.runtime.taskexecutor.TaskManagerRunner", "--configDir", config)
		if err != nil {
			return c, err
		}
		if kills {
			c.victim = p
		}
	}
	if err := manager.listening(ctx, master); err != nil {
		return c, err
	}
	if err := c.waitForSlots(ctx, master, l.workers*setup.Slots); err != nil {
		return c, err
	}
	return c, c.jobServer(ctx, l, "flink", lib, []string{"-Xmx512m"}, "org.apache.beam.runners.flink.FlinkJobServerDriver", "--flink-master="+master)
}

func writeConfig(folder string, setup flinkSetup) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	f, err := os.Create(folder + "/flink-conf.yaml")
	if err != nil {
		return err
	}
	defer f.Close()
	return template.Must(template.New("").Parse(flinkConfig)).Execute(f, setup)
}

// waitForSlots waits until the TaskManagers have registered their slots with the
// JobManager.
func (c *cluster) waitForSlots(ctx context.Context, master string, want int) error {
	for {
		if n, err := freeSlots(ctx, master); err == nil && n >= want {
			return nil
		}
		if p := c.ended(); p != nil {
			return fmt.Errorf("%s has ended", p.name)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for %d slots: %w", want, ctx.Err())
		case <-time.After(200 * time.Millisecond):
		}
	}
}

func freeSlots(ctx context.Context, master string) (int, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+master+"/overview", nil)
	if err != nil {
		return 0, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	var overview struct {
		Free int `json:"slots-available"`
	}
	err = json.NewDecoder(response.Body).Decode(&overview)
	return overview.Free, err
}

//go:build linux

package main

import (
	"context"
	"fmt"
)

// startSpark starts Spark in its job server, with a thread for each worker.
func startSpark(ctx context.Context, l *lab) (*cluster, error) {
	c := &cluster{}
	options := []string{"-Xmx1g", "-Dspark.ui.enabled=false", "-Dspark.driver.host=127.0.0.1", "-Dspark.driver.bindAddress=127.0.0.1", "-Dspark.local.dir=" + l.folder}
	return c, c.jobServer(ctx, l, "spark", jars(l.jars, "spark"), options,
		"org.apache.beam.runners.spark.SparkJobServerDriver", fmt.Sprintf("--spark-master-url=local[%d]", l.workers))
}

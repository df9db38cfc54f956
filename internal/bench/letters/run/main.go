// Command run writes each line of standard input as the analyzer "fa" of bleve indexes it,
// the terms separated by spaces, for internal/compare:
//
//	go run ./run normalize bleve
package main

import (
	"bufio"
	"fmt"
	"log"
	"os"

	"github.com/blevesearch/bleve/v2/analysis/lang/fa"
	"github.com/blevesearch/bleve/v2/registry"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("run: ")
	if len(os.Args) != 3 || os.Args[1] != "normalize" || os.Args[2] != "bleve" {
		log.Fatal("normalize bleve")
	}
	analyzer, err := registry.NewCache().AnalyzerNamed(fa.AnalyzerName)
	if err != nil {
		log.Fatal(err)
	}
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		for i, token := range analyzer.Analyze(in.Bytes()) {
			if i > 0 {
				fmt.Print(" ")
			}
			fmt.Printf("%s", token.Term)
		}
		fmt.Println()
	}
	if err := in.Err(); err != nil {
		log.Fatal(err)
	}
}

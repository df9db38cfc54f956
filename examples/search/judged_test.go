package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/blevesearch/bleve/v2"
	_ "github.com/blevesearch/bleve/v2/analysis/lang/fa" // the analyzer "fa"
	"github.com/blevesearch/bleve/v2/search/query"

	parsitext "github.com/parsitext/parsitext/analysis/bleve"
	"github.com/parsitext/parsitext/internal/corpora"
)

// noun is the expression for + in queries.txt.
const noun = `(?:⸱?(?:هایی|هایشان|هایمان|هایتان|هایش|هایم|هایت|های|ها)|⸱?(?:شان|مان|تان|ش|م)|⸱?(?:ی|ای|اش|ام))?`

// A judged query comes with the paragraphs that are relevant.
type judged struct {
	text   string
	groups []*regexp.Regexp // a relevant paragraph matches each of them
}

func (q judged) relevant(paragraph string) bool {
	for _, g := range q.groups {
		if !g.MatchString(paragraph) {
			return false
		}
	}
	return true
}

// readQueries reads testdata/queries.txt.
func readQueries(t *testing.T) (all []judged) {
	data, err := os.ReadFile(filepath.Join("testdata", "queries.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		text, forms, ok := strings.Cut(strings.TrimSpace(line), "|")
		if strings.HasPrefix(line, "#") || !ok {
			continue
		}
		q := judged{text: strings.TrimSpace(text)}
		for group := range strings.SplitSeq(forms, "&") {
			var b strings.Builder
			for i, form := range phrases(group) {
				if i > 0 {
					b.WriteByte('|')
				}
				b.WriteString(strings.ReplaceAll(strings.ReplaceAll(form, "+", noun), "⸱", "[\u200c ]?"))
			}
			q.groups = append(q.groups, regexp.MustCompile(`(?:^|[^\p{L}\p{M}\x{200c}])(?:`+b.String()+`)(?:$|[^\p{L}\p{M}\x{200c}])`))
		}
		all = append(all, q)
	}
	return all
}

// phrases returns the forms of a group: a phrase of two words is one form.
func phrases(group string) []string {
	group = strings.NewReplacer("تیم ملی", `تیم\x20ملی`, "تیم⸱های ملی", `تیم⸱های\x20ملی`, "حقوق بشر", `حقوق\x20بشر`).Replace(strings.TrimSpace(group))
	return strings.Fields(group)
}

// paragraphs returns paragraphs of the news in the corpora, which are not part of the
// repository.
func paragraphs(t *testing.T) []string {
	all, err := corpora.News(corpora.Folder())
	if err != nil {
		t.Skip(err)
	}
	return all[:min(len(all), maxParagraphs)]
}

// maxParagraphs limits the text, to save time.
const maxParagraphs = 2000

// persian replaces characters that do not occur in the forms of queries.txt.
var persian = strings.NewReplacer("ي", "ی", "ى", "ی", "ك", "ک", "ۀ", "ه", "ة", "ه", "\u0654", "", "\u064b", "", "\u064e", "", "\u064f", "", "\u0650", "", "\u0651", "", "\u0640", "", "أ", "ا")

var lucene = flag.String("lucene", "", "measure Lucene's PersianAnalyzer too: the folder for its jars, which lucene/run.sh fetches")

// TestJudged prints recall and precision over the judged queries for this analyzer,
// bleve's own and, with the flag, Lucene's.
func TestJudged(t *testing.T) {
	if testing.Short() {
		t.Skip("indexes some thousand paragraphs")
	}
	queries, docs := readQueries(t), paragraphs(t)
	if len(queries) < 60 {
		t.Errorf("only %d queries", len(queries))
	}
	if err := parsitext.Register(); err != nil {
		t.Fatal(err)
	}
	relevant := make([]map[int]bool, len(queries))
	for i, q := range queries {
		relevant[i] = map[int]bool{}
		for d, doc := range docs {
			if q.relevant(persian.Replace(doc)) {
				relevant[i][d] = true
			}
		}
		if len(relevant[i]) == 0 {
			t.Logf("no paragraph is relevant to %s", q.text)
		}
	}
	f1 := map[string]float64{}
	score := func(name string, found [][]int) {
		recall, precision := measure(t, name, queries, found, relevant)
		t.Logf("%-9s recall %.1f, precision %.1f", name, 100*recall, 100*precision)
		f1[name] = 2 * recall * precision / (recall + precision)
	}
	for _, name := range []string{parsitext.Name, "fa"} {
		score(name, searchBleve(t, name, queries, docs))
	}
	if *lucene != "" {
		score("lucene", searchLucene(t, *lucene, queries, docs))
	}
	if f1[parsitext.Name] < 0.9 || f1[parsitext.Name] < f1["fa"] {
		t.Errorf("F1 is %.3f, that of fa %.3f", f1[parsitext.Name], f1["fa"])
	}
}

// searchBleve returns the documents that each query finds in an index with the given
// analyzer.
func searchBleve(t *testing.T, name string, queries []judged, docs []string) (found [][]int) {
	m := bleve.NewIndexMapping()
	m.DefaultAnalyzer = name
	x, err := bleve.NewMemOnly(m)
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	batch := x.NewBatch()
	for d, doc := range docs {
		if err := batch.Index(strconv.Itoa(d), map[string]string{field: doc}); err != nil {
			t.Fatal(err)
		}
	}
	if err := x.Batch(batch); err != nil {
		t.Fatal(err)
	}
	for _, q := range queries {
		match := bleve.NewMatchQuery(q.text)
		match.SetOperator(query.MatchQueryOperatorAnd)
		result, err := x.Search(bleve.NewSearchRequestOptions(match, len(docs), 0, false))
		if err != nil {
			t.Fatal(err)
		}
		var ids []int
		for _, h := range result.Hits {
			d, err := strconv.Atoi(h.ID)
			if err != nil {
				t.Fatal(err)
			}
			ids = append(ids, d)
		}
		found = append(found, ids)
	}
	return found
}

// searchLucene returns the documents that each query finds with Lucene's PersianAnalyzer.
func searchLucene(t *testing.T, jars string, queries []judged, docs []string) (found [][]int) {
	lines := func(name string, texts []string) string {
		var b strings.Builder
		for _, text := range texts {
			b.WriteString(strings.NewReplacer("\n", " ", "\r", " ").Replace(text) + "\n")
		}
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	var texts []string
	for _, q := range queries {
		texts = append(texts, q.text)
	}
	run := exec.Command("lucene/run.sh", jars, lines("paragraphs", docs), lines("queries", texts))
	run.Stderr = os.Stderr
	out, err := run.Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		var ids []int
		for id := range strings.FieldsSeq(line) {
			d, err := strconv.Atoi(id)
			if err != nil {
				t.Fatal(err)
			}
			ids = append(ids, d)
		}
		found = append(found, ids)
	}
	if len(found) != len(queries) {
		t.Fatalf("%d answers to %d queries", len(found), len(queries))
	}
	return found
}

// measure returns the mean recall and precision over the queries.
func measure(t *testing.T, name string, queries []judged, found [][]int, relevant []map[int]bool) (recall, precision float64) {
	n := 0.0
	for i, q := range queries {
		if len(relevant[i]) == 0 {
			continue
		}
		right := 0
		for _, d := range found[i] {
			if relevant[i][d] {
				right++
			}
		}
		n++
		r, p := float64(right)/float64(len(relevant[i])), 1.0
		if len(found[i]) > 0 {
			p = float64(right) / float64(len(found[i]))
		}
		recall, precision = recall+r, precision+p
		if testing.Verbose() {
			t.Logf("%s %s: %d relevant, %d found, %d right", name, q.text, len(relevant[i]), len(found[i]), right)
		}
	}
	return recall / n, precision / n
}

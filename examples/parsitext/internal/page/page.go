// Package page has the files of the web page of parsitext, both with a server and without
// one. The page shows the answers of package api.
package page

import (
	"bytes"
	"embed"
	"html/template"
	"io"

	"github.com/parsitext/parsitext/examples/parsitext/internal/api"
	"github.com/parsitext/parsitext/internal/persian"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

//go:embed files
var files embed.FS

var index = template.Must(template.ParseFS(files, "files/index.html"))

var plain = template.Must(template.ParseFS(files, "files/plain.html"))

// Plain is the page for a browser without JavaScript, which sends its form to the path plain.
type Plain struct {
	Text, Result string
	Error        string // in Persian, or ""; there is no Result then
}

// Write writes the page.
func (p Plain) Write(w io.Writer) error { return plain.Execute(w, p) }

// An Engine is the source of the answers for the page.
type Engine struct {
	script string   // the content of engine.js
	others []string // files that the script needs
	policy string   // what the page may do in addition to the common policy
	plain  bool     // there is a page for a browser without JavaScript
}

// Server asks the server of the page, with POST requests to api.
func Server() Engine {
	return Engine{script: "engine-server.js", policy: "connect-src 'self'; script-src 'self'; form-action 'self'", plain: true}
}

// WASM runs in the browser, and needs parsitext.wasm and wasm_exec.js next to the page.
func WASM() Engine {
	return Engine{script: "engine-wasm.js", others: []string{"worker.js"},
		policy: "connect-src 'self'; worker-src 'self'; script-src 'self' 'wasm-unsafe-eval'; form-action 'none'"}
}

// Policy returns the permissions of the page, for the header Content-Security-Policy: it
// may load its own files only, and must not run scripts in a text.
func (e Engine) Policy() string {
	return "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; " + e.policy
}

// Files returns the files of the page, keyed by name.
func (e Engine) Files() (map[string][]byte, error) {
	all := map[string][]byte{}
	for _, name := range append([]string{"style.css", "script.js", "icon.svg", "vazirmatn.woff2", "vazirmatn-OFL.txt"}, e.others...) {
		all[name] = read(name)
	}
	all["engine.js"] = read(e.script)
	var b bytes.Buffer
	err := index.Execute(&b, newView(e))
	all["index.html"] = b.Bytes()
	return all, err
}

// read returns an embedded file.
func read(name string) []byte {
	data, err := files.ReadFile("files/" + name)
	if err != nil {
		panic(err) // cannot happen: the file is embedded
	}
	return data
}

// A view holds the data for the template of the page.
type view struct {
	Policy string
	Plain  bool
	Rules  []ruleView
	Data   data
}

// A ruleView is a rule with its switch.
type ruleView struct {
	Name, Label, Does string
	On                bool
}

// A data holds the data for the script of the page.
type data struct {
	MaxText  int                          `json:"maxText"`
	Forms    map[string][]string          `json:"forms"` // the rules of standard and search
	Rules    map[string]ruleData          `json:"rules"`
	Names    map[string]map[string]string `json:"names"`
	Examples []example                    `json:"examples"`
}

// A ruleData describes a rule to the script.
type ruleData struct {
	Label    string   `json:"label"`
	Does     string   `json:"does"`
	English  string   `json:"english"`
	Excludes []string `json:"excludes"`
}

func newView(e Engine) view {
	v := view{Policy: e.Policy(), Plain: e.plain, Data: data{
		MaxText:  api.MaxText,
		Forms:    map[string][]string{"standard": rulesOf(normalize.Standard), "search": rulesOf(normalize.Search)},
		Rules:    map[string]ruleData{},
		Names:    names,
		Examples: append([]example{{"خبر", testdata.Article()}}, short...),
	}}
	for r := range normalize.Rules() {
		text, _ := persian.RuleOf(r.String())
		v.Rules = append(v.Rules, ruleView{text.Name, text.Label, text.Does, normalize.Standard.Has(r)})
		v.Data.Rules[text.Name] = ruleData{text.Label, text.Does, r.Summary(), rulesOf(r.Excludes())}
	}
	return v
}

func rulesOf(f normalize.Form) []string {
	list := []string{}
	for r := range f.Rules() {
		list = append(list, r.String())
	}
	return list
}

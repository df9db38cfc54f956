//go:build js && wasm

// Command wasm makes the library available to the static page: it defines the function
// parsitextReply, which takes a request in JSON and returns an object with the answer in
// JSON, or an error.
package main

import (
	"encoding/json"
	"syscall/js"

	"github.com/parsitext/parsitext/examples/parsitext/internal/api"
)

func main() {
	js.Global().Set("parsitextReply", js.FuncOf(func(_ js.Value, args []js.Value) any {
		answer, err := reply(args[0].String())
		if err != nil {
			return map[string]any{"error": err.Error()}
		}
		return map[string]any{"answer": string(answer)}
	}))
	select {}
}

func reply(request string) ([]byte, error) {
	var r api.Request
	if err := json.Unmarshal([]byte(request), &r); err != nil {
		return nil, err
	}
	answer, err := api.Reply(r)
	if err != nil {
		return nil, err
	}
	return json.Marshal(answer)
}

// Runs DIR/parsitext.wasm in Node and prints its answer to a request.
const [dir, request] = process.argv.slice(2);
require(dir + "/wasm_exec.js");
const go = new Go();
WebAssembly.instantiate(require("fs").readFileSync(dir + "/parsitext.wasm"), go.importObject).then(({ instance }) => {
	go.run(instance);
	console.log(JSON.stringify(parsitextReply(request)));
	process.exit();
});

// Runs parsitext.wasm, which defines the function parsitextReply.
importScripts("wasm_exec.js");
const go = new Go();
const ready = fetch("parsitext.wasm")
	.then((file) => file.arrayBuffer()) // whatever media type the server sends
	.then((code) => WebAssembly.instantiate(code, go.importObject))
	.then(({ instance }) => { go.run(instance); });
onmessage = async ({ data: { id, request } }) => {
	try {
		await ready;
		postMessage({ id, ...parsitextReply(request) });
	} catch (e) {
		postMessage({ id, error: String(e) });
	}
};

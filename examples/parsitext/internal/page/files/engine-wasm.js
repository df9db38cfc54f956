// Answers come from a worker with the library in WebAssembly: nothing leaves the browser.
const worker = new Worker("worker.js");
const waiting = new Map();
let asked = 0;
worker.onmessage = ({ data: { id, answer, error } }) => {
	const { done, fail } = waiting.get(id);
	waiting.delete(id);
	error ? fail(new Error(error)) : done(JSON.parse(answer));
};
worker.onerror = () => {
	for (const { fail } of waiting.values()) fail(new Error("WebAssembly"));
	waiting.clear();
};
function engine(request) {
	return new Promise((done, fail) => {
		waiting.set(++asked, { done, fail });
		worker.postMessage({ id: asked, request: JSON.stringify(request) });
	});
}

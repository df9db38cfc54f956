// Answers come from the server. If it is busy, the request is repeated a few
// times.
async function engine(request, signal) {
	for (let tries = 0; ; tries++) {
		const reply = await fetch("api", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(request), signal });
		if (reply.ok) return reply.json();
		if (reply.status !== 503 || tries === 5) throw new Error((await reply.json()).error);
		await new Promise((done) => setTimeout(done, 1000 * (Number(reply.headers.get("Retry-After")) || 1)));
	}
}

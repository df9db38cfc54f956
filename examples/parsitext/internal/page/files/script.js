// The script of the page asks engine(request) for an answer after each change, and shows
// it.
"use strict";
const $ = (id) => document.getElementById(id);
const data = JSON.parse($("data").textContent);
const persian = (n) => n.toLocaleString("fa");
const make = (tag, props, ...children) => {
	const e = Object.assign(document.createElement(tag), props);
	e.append(...children);
	return e;
};

let answer = null; // the last answer
let source = "";   // the text that it belongs to
let undone = [];   // the ranges of undone edits, as [start, end] in the text
let asking = null; // the AbortController of the current request

// ---- Settings: the rules, which the address contains after #form=.

const boxes = [...$("rules").querySelectorAll("input")];
const presets = [...document.querySelectorAll("[data-form]")];

function formText() {
	const on = boxes.filter((b) => b.checked).map((b) => b.value);
	const same = (list) => list.length === on.length && on.every((name) => list.includes(name));
	return Object.keys(data.forms).find((name) => same(data.forms[name])) ?? on.join(",");
}

function setForm(form) {
	const on = new Set();
	for (const part of form.split(",")) {
		const name = part.replace(/^[+-]/, "");
		for (const rule of data.forms[name] ?? [name]) part[0] === "-" ? on.delete(rule) : on.add(rule);
	}
	for (const b of boxes) b.checked = on.has(b.value);
}

function settingsChanged() {
	const form = formText();
	for (const p of presets) p.setAttribute("aria-pressed", p.dataset.form === form);
	history.replaceState(null, "", form === "standard" ? location.pathname : "#form=" + form);
	ask();
}

$("rules").addEventListener("change", ({ target }) => {
	if (target.checked) for (const b of boxes) if (data.rules[target.value].excludes.includes(b.value)) b.checked = false;
	settingsChanged();
});
for (const p of presets) p.addEventListener("click", () => { setForm(p.dataset.form); settingsChanged(); });

// ---- Requests.

function say(text, bad) {
	$("message").textContent = text;
	$("message").className = bad ? "bad" : "";
}

async function ask() {
	asking?.abort();
	const text = $("text").value;
	const size = new TextEncoder().encode(text).length;
	if (text === "" || size > data.maxText) return refuse(text, size);
	const mine = (asking = new AbortController());
	const late = setTimeout(() => say("در کار است…"), 500); // WebAssembly is being loaded, or the server is busy
	try {
		const got = await engine({ text, form: formText(), undo: undone }, mine.signal);
		if (mine === asking) show(text, got);
	} catch (e) {
		if (mine !== asking) return;
		refuse(text, 0);
		say("پاسخی نیامد (" + e.message + "). متن شما سر جایش است؛ کمی بعد دوباره بکوشید.", true);
	} finally {
		clearTimeout(late);
	}
}

// refuse shows an empty result, and keeps the text.
function refuse(text, size) {
	[asking, undone] = [null, []];
	show("", { text: "", edits: [], dates: [], tokens: {}, sentences: [], languages: {} });
	const kilo = (n) => persian(Math.ceil(n / 1024));
	if (size > data.maxText) say(`متن ${kilo(size)} کیلوبایت است و این صفحه تا ${kilo(data.maxText)} کیلوبایت می‌پذیرد. متن شما سر جایش است؛ تنها بخشی از آن را نگه دارید.`, true);
}

let soon = 0;
$("text").addEventListener("input", () => {
	moveUndone($("text").value);
	clearTimeout(soon);
	soon = setTimeout(ask, 200);
});

// moveUndone keeps the undone edits before and after the place at which the text changed.
function moveUndone(text) {
	let before = 0, after = 0;
	const least = Math.min(text.length, source.length);
	while (before < least && text[before] === source[before]) before++;
	while (after < least - before && text.at(-1 - after) === source.at(-1 - after)) after++;
	const end = source.length - after, moved = text.length - source.length;
	undone = undone.filter(([from, to]) => to < before || from > end).map(([from, to]) => (from > end ? [from + moved, to + moved] : [from, to]));
	source = text;
}

// ---- The answer.

function show(text, got) {
	[source, answer] = [text, got];
	$("result").value = got.text;
	for (const id of ["copy", "save"]) $(id).disabled = got.text === "";
	$("changes").hidden = $("more").hidden = text === "";
	$("dates").hidden = got.dates.length === 0;
	say(text === "" ? "هنوز متنی نیست: متنی بنویسید یا بچسبانید، یا نمونه‌ای انتخاب کنید." : got.edits.length === 0 ? "این متن با این قاعده‌ها تغییری لازم ندارد." : "");
	showEdits();
	showDates();
	showLanguages();
	showTokens();
	showSentences();
}

function showEdits() {
	const { edits, text } = answer;
	const counts = {}, nodes = [];
	const lost = edits.filter((e) => e.undone).length;
	let at = 0, from = 0; // in the result and in the source
	edits.forEach((e, i) => {
		const kept = text.slice(at, (at += e.span[0] - from));
		const shown = text.slice(at, (at += e.undone ? e.span[1] - e.span[0] : e.new.length));
		from = e.span[1];
		counts[e.rule] = (counts[e.rule] ?? 0) + 1;
		nodes.push(...marked(e, i, kept, shown));
	});
	$("panel").replaceChildren(...nodes, text.slice(at));
	$("count").textContent = edits.length ? persian(edits.length) + (lost ? "، " + persian(lost) + " برگردانده" : "") + " · با کلیک روی هر تغییر، آن را برگردانید" : "";
	$("redo").hidden = lost === 0;
	for (const b of boxes) b.parentNode.querySelector("b").textContent = counts[b.value] ? persian(counts[b.value]) : "";
	$("status").textContent = "";
}

// marked returns the text before an edit, and the edit. If the edit leaves nothing visible,
// it is shown on the letter before it, so that the letters of a word stay joined.
function marked(edit, i, kept, shown) {
	const bare = !/[^\u200c]/.test(shown);
	const letter = bare && shown === "" ? /[^\s\p{M}\u200c]\p{M}*$/u.exec(kept.slice(-8)) : null;
	if (letter) [kept, shown] = [kept.slice(0, kept.length - letter[0].length), letter[0]];
	const e = make("span", { className: ["edit", edit.rule, edit.undone ? "undone" : "", bare && !letter ? "bare" : ""].join(" "), textContent: shown, tabIndex: -1 });
	e.dataset.i = i;
	e.setAttribute("role", "button");
	e.setAttribute("aria-pressed", !!edit.undone);
	const [old, now] = words(edit);
	e.setAttribute("aria-label", `${data.rules[edit.rule].label}: ${old} به ${now}`);
	return [kept, e];
}

// words returns the words around an edit, with the old and the new text, and with invisible
// characters shown.
function words({ span: [start, end], new: now }) {
	const before = /\S{0,20}$/.exec(source.slice(Math.max(0, start - 20), start))[0];
	const after = /^\S{0,20}/.exec(source.slice(end, end + 20))[0];
	return [before + source.slice(start, end) + after, before + now + after].map(drawn);
}

const drawn = (s) => s.replace(/\n/g, "⏎").replace(/\u00a0/g, "⍽").replace(/[^\u200c\P{C}]/gu, (c) => "⟨U+" + c.codePointAt().toString(16).toUpperCase().padStart(4, "0") + "⟩");

// explain describes an edit in the line at the bottom of the window, which takes no space
// in the page.
function explain(edit) {
	const rule = data.rules[edit.rule];
	const [old, now] = words(edit);
	const sure = "اطمینان " + (edit.confidence === 1 ? "کامل" : edit.confidence < 0.99 ? persian(Math.round(100 * edit.confidence)) + "٪" : "بیش از ۹۹٪");
	$("status").replaceChildren(
		make("b", {}, rule.label), ": «", make("bdi", {}, old), "» به «", make("bdi", {}, now), "» · " + sure + (edit.undone ? " · برگردانده شد؛ با کلیک دوباره اعمال می‌شود" : " · با کلیک برمی‌گردد"),
		make("br"), rule.does + " ", make("small", { lang: "en", dir: "ltr" }, rule.english));
}

const editAt = (target) => target.closest?.(".edit");
for (const event of ["pointerover", "focusin"]) {
	$("panel").addEventListener(event, ({ target }) => { if (editAt(target)) explain(answer.edits[editAt(target).dataset.i]); });
}

$("panel").addEventListener("focusout", () => $("status").replaceChildren());
$("panel").addEventListener("pointerleave", () => {
	const focused = editAt(document.activeElement);
	focused ? explain(answer.edits[focused.dataset.i]) : $("status").replaceChildren();
});

$("panel").addEventListener("click", ({ target }) => { if (editAt(target) && getSelection().isCollapsed) toggle(editAt(target).dataset.i); });

// toggle undoes an edit or makes it again, and leaves the focus on it.
async function toggle(i) {
	const { span, undone: was } = answer.edits[i];
	const same = ([start, end]) => start === span[0] && end === span[1];
	undone = was ? undone.filter((s) => !same(s)) : [...undone, span];
	await ask();
	const e = $("panel").querySelector(`[data-i="${i}"]`);
	e?.focus({ preventScroll: true });
}
$("redo").addEventListener("click", () => { undone = []; $("panel").focus(); ask(); });

// rove makes the arrow keys move between the items of a group, which is a single tab stop.
function rove(group, selector) {
	group.addEventListener("keydown", (event) => {
		const items = [...group.querySelectorAll(selector)];
		const at = items.indexOf(document.activeElement);
		const step = { ArrowLeft: 1, ArrowDown: 1, ArrowRight: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
		if (step === undefined || items.length === 0) return;
		event.preventDefault();
		const next = items[Math.max(0, Math.min(items.length - 1, at < 0 ? 0 : at + step))];
		if (group.tabIndex < 0) for (const e of items) e.tabIndex = e === next ? 0 : -1;
		next.focus();
	});
}
rove($("panel"), ".edit");
rove($("rules"), "input");
boxes.forEach((b, i) => { b.tabIndex = i ? -1 : 0; });
$("panel").addEventListener("keydown", (event) => {
	if ((event.key === "Enter" || event.key === " ") && editAt(event.target)) {
		event.preventDefault();
		toggle(event.target.dataset.i);
	}
});

function showDates() {
	const name = data.names;
	$("dates").lastChild.replaceChildren(...answer.dates.map((d) => {
		const chip = make("li", { className: "chip" + (d.weekday_mismatch ? " warn" : "") }, make("b", {}, answer.text.slice(...d.span).replace(/\s+/g, " ")));
		if (d.jalali) chip.append(make("span", {}, d.jalali.join(" تا ")), make("bdi", { dir: "ltr" }, d.gregorian.join(" – ") + (d.clock ? " " + d.clock : "")));
		chip.append(make("small", {}, [name.calendar[d.calendar], name.precision[d.precision], d.estimated ? "تقریبی" : "", d.weekday_mismatch ? "روز هفته نمی‌خواند" : ""].filter(Boolean).join(" · ")));
		return chip;
	}));
}

function showLanguages() {
	const lines = Object.entries(answer.languages).sort(([, a], [, b]) => b - a);
	$("languages").textContent = lines.length > 1 ? "زبان سطرها: " + lines.map(([tag, n]) => (data.names.language[tag] ?? tag) + " " + persian(n)).join("، ") : "";
}

let kind = ""; // the kind of tokens that is marked

function showTokens() {
	const kinds = Object.keys(answer.tokens).sort((a, b) => answer.tokens[b].length - answer.tokens[a].length);
	const group = $("tokens").querySelector(".chips");
	const focused = group.contains(document.activeElement);
	if (!kinds.includes(kind)) kind = kinds.find((k) => k !== "word" && k !== "punct") ?? kinds[0] ?? "";
	group.replaceChildren(...kinds.map((k) => {
		const b = make("button", { type: "button", tabIndex: k === kind ? 0 : -1, onclick: () => { kind = k; showTokens(); } }, data.names.kind[k] + " ", make("b", {}, persian(answer.tokens[k].length)));
		b.setAttribute("aria-pressed", k === kind);
		return b;
	}));
	if (focused) group.querySelector("[aria-pressed=true]")?.focus();
	if (!$("tokens").open) return;
	let at = 0;
	const nodes = (answer.tokens[kind] ?? []).flatMap(([start, end]) => {
		const kept = answer.text.slice(at, start);
		return [kept, make("span", { className: "token" }, answer.text.slice(start, (at = end)))];
	});
	$("tokens").lastChild.replaceChildren(...nodes, answer.text.slice(at));
}
rove($("tokens").querySelector(".chips"), "button");
$("tokens").addEventListener("toggle", () => answer && showTokens());

function showSentences() {
	$("sentences").querySelector("small").textContent = persian(answer.sentences.length);
	if ($("sentences").open) $("sentences").lastChild.replaceChildren(...answer.sentences.map((s) => make("li", {}, make("div", {}, answer.text.slice(...s)))));
}
$("sentences").addEventListener("toggle", () => answer && showSentences());

// ---- The result.

async function copy(text, done, otherwise) {
	try {
		await navigator.clipboard.writeText(text);
		say(done);
	} catch { // the page may not write to the clipboard
		say(otherwise);
	}
}
$("copy").addEventListener("click", () => {
	$("result").select();
	copy($("result").value, "رونوشت برداشته شد.", "نتیجه انتخاب شده است؛ با Ctrl+C رونوشت بردارید.");
});
$("link").addEventListener("click", () => copy(location.href, "پیوند رونوشت شد؛ تنها تنظیم‌ها در آن است، نه متن.", "نشانی همین صفحه تنظیم‌ها را دارد."));
$("save").addEventListener("click", () => {
	const href = URL.createObjectURL(new Blob([$("result").value], { type: "text/plain;charset=utf-8" }));
	make("a", { href, download: "parsitext.txt" }).click();
	setTimeout(() => URL.revokeObjectURL(href), 1000);
});

// ---- Start.

$("examples").append(...data.examples.map((e, i) => make("option", { value: i }, e.Name)));
$("examples").addEventListener("change", ({ target }) => {
	if (target.value === "") return;
	start(data.examples[target.value].Text);
	target.value = "";
});
$("clear").addEventListener("click", () => { start(""); $("text").focus(); });

function start(text) {
	undone = [];
	$("text").value = text;
	ask();
}

// On a phone the result comes first, also for screen readers.
const phone = matchMedia("(max-width: 44rem)");
const order = () => (phone.matches ? $("in").before($("out")) : $("out").before($("in")));
phone.addEventListener("change", order);
order();

const readAddress = () => setForm(new URLSearchParams(location.hash.slice(1)).get("form") ?? "standard");
addEventListener("hashchange", () => { readAddress(); settingsChanged(); });
readAddress();
settingsChanged();

// Runs virastar on lines, as peers.py runs the libraries written in Python:
//
//   node virastar.js normalize virastar [TEXT]
//   node virastar.js check virastar SPANS
const fs = require('fs');
const readline = require('readline');
const Virastar = require('virastar');

const virastar = new Virastar();
const run = (line) => virastar.cleanup(line);
const oneLine = (text) => text.replace(/\s*\n\s*/g, ' ');
const asciiDigits = (s) => s.replace(/[۰-۹]/g, (c) => String(c.charCodeAt(0) - 0x6f0));

const [mode, , path] = process.argv.slice(2);
if (mode === 'check') {
  const spans = JSON.parse(fs.readFileSync(path, 'utf8'));
  const lost = spans.filter((s) => !asciiDigits(run(`این ${s} را دیدم.`)).includes(asciiDigits(s)));
  console.log(`${lost.length} of ${spans.length} changed:`, ...lost);
} else if (path) {
  const lines = fs.readFileSync(path, 'utf8').trimEnd().split('\n');
  lines.slice(0, 20).forEach(run);
  const size = Buffer.byteLength(lines.join('\n')) + 1;
  const start = process.hrtime.bigint();
  const first = lines.map(run);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const again = first.filter((l) => run(l) !== l).length;
  console.log(`virastar: ${(size / seconds / 1e6).toFixed(2)} MB/s, ${Math.round(lines.length / seconds)} lines/s; ` +
    `a second pass changes ${again} of ${lines.length} lines`);
} else {
  readline.createInterface({ input: process.stdin })
    .on('line', (line) => process.stdout.write(oneLine(run(line)) + '\n'));
}

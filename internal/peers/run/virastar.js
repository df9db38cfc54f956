// Runs virastar on lines, as peers.py runs the libraries written in Python:
//
//   node virastar.js normalize virastar
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
} else {
  readline.createInterface({ input: process.stdin })
    .on('line', (line) => process.stdout.write(oneLine(run(line)) + '\n'));
}

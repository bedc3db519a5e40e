// The same work by KaTeX: MathML only, warmed up, the best of several rounds.
const fs = require("fs");
const katex = require("katex");

const formulas = fs.readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean).map((line) => {
  const displayMode = line.startsWith("$$ ");
  return [line.slice(displayMode ? 3 : 2), { displayMode, output: "mathml", throwOnError: true }];
});

function round() {
  for (const [tex, options] of formulas) katex.renderToString(tex, options);
}

const start = process.hrtime.bigint();
while (process.hrtime.bigint() - start < 3_000_000_000n) round();
let best = 0;
for (let i = 0; i < 15; i++) {
  const before = process.hrtime.bigint();
  for (let j = 0; j < 10; j++) round();
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  best = Math.max(best, (10 * formulas.length) / seconds);
}
console.log(`katex-version ${katex.version}`);
console.log(`katex-formulas-per-second ${Math.round(best)}`);

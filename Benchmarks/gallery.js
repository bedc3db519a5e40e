// Sets each formula of a file by KaTeX as HTML, one a line, for the gallery.
const fs = require("fs");
const katex = require("katex");

for (const line of fs.readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean)) {
  const displayMode = line.startsWith("$$ ");
  const tex = line.slice(displayMode ? 3 : 2);
  const html = katex.renderToString(tex, { displayMode, output: "html", throwOnError: false });
  console.log(html.replaceAll("\n", " "));
}

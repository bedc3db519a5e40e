// Writes the site of the gallery: every command of the table as notesite sets it, beside KaTeX's
// rendering where KaTeX knows the command. Arguments: the folder of the site, the commands on a
// page.
const fs = require("fs")
const path = require("path")
const katex = require("katex")

const [site, count = "120"] = process.argv.slice(2)
const read = (file) => fs.readFileSync(path.join("Tests/Fixtures", file), "utf8").split("\n")
const table = (file) => read(file).slice(1).filter(Boolean).map((line) => line.split("\t"))

const leftOut = new Set(table("math/left-out.tsv").map((fields) => fields[0]))
const samples = table("math/commands.tsv")
  .filter(([name, kind, , example, inKatex, inTemml]) =>
    example && !leftOut.has(name) &&
    (inKatex === "y" || inTemml === "y" || kind === "chemistry"))
  .map(([name, , , tex]) => ({ name, tex }))
const formulas = read("corpus/gallery.txt").filter(Boolean)
  .map((line) => ({ name: "", tex: line.replace(/^\$\$? /, "") }))

const escape = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const other = (tex) => {
  try {
    return katex.renderToString(tex, { displayMode: true, output: "html" }).replaceAll("\n", " ")
  } catch {
    return "–"
  }
}

const sample = ({ name, tex }) => `<div class="sample"><code>${escape(name || tex)}</code>

$$
${tex}
$$

<div class="other">${other(tex)}</div></div>
`

const style = `<link rel="stylesheet" href="/usr/share/javascript/katex/katex.min.css">
<style>
.bar, .skip, nav, .turn, .colophon, h1 { display: none !important; }
.frame, main, article { display: block; max-width: none; margin: 0; padding: 0 4px; }
article { columns: 3; column-gap: 12px; font-size: 16px; }
.sample { display: grid; grid-template-columns: 4fr 5fr 5fr; align-items: center;
  break-inside: avoid; border-bottom: 1px solid var(--line); min-height: 30px; }
.sample > code { font-size: 11px; overflow-wrap: anywhere; background: none; }
.formula { margin: 0; } .katex-display { margin: 0; } .katex { font-size: 1.13em; }
</style>
`

const write = (name, title, list) => {
  const file = path.join(site, "content", `${name}.md`)
  fs.writeFileSync(file, `# ${title}\n\n${style}\n${list.map(sample).join("\n")}`)
}

fs.mkdirSync(path.join(site, "content"), { recursive: true })
write("index", "Formulas", formulas)
for (let start = 0, page = 1; start < samples.length; start += Number(count), page += 1) {
  write(`commands-${String(page).padStart(2, "0")}`, `Commands ${page}`,
    samples.slice(start, start + Number(count)))
}

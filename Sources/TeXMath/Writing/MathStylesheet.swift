/// The style sheet that a page with formulas needs: what MathML Core leaves to CSS.
public enum MathStylesheet {
  /// The rules; every class begins with `tm-`.
  public static let css = """
    math { font-family: "Latin Modern Math", math; font-style: normal; }
    math[display="block"] { display: block math; overflow: auto hidden; padding: 0.2em 0; }
    .tm-error { color: #b3261e; background: none; border: 0; font-family: monospace; }
    .tm-bold, .tm-textbf { font-weight: bold; }
    .tm-textit { font-style: italic; }
    .tm-textsf { font-family: sans-serif; }
    .tm-texttt { font-family: monospace; }
    .tm-vec { transform: scale(0.6); margin: 0 -0.25em; }
    .tm-box { border: 0.06em solid; padding: 0.3em; }
    .tm-overline { border-top: 0.05em solid; padding-top: 0.12em; }
    .tm-underline { border-bottom: 0.05em solid; padding-bottom: 0.12em; }
    .tm-strike-up { background: linear-gradient(to bottom right, transparent 48%,
      currentColor 48%, currentColor 52%, transparent 52%); }
    .tm-strike-down { background: linear-gradient(to top right, transparent 48%,
      currentColor 48%, currentColor 52%, transparent 52%); }
    .tm-strike-cross { background: linear-gradient(to bottom right, transparent 48%,
      currentColor 48%, currentColor 52%, transparent 52%), linear-gradient(to top right,
      transparent 48%, currentColor 48%, currentColor 52%, transparent 52%); }
    .tm-llap > * { transform: translateX(-100%); }
    .tm-clap > * { transform: translateX(-50%); }
    .tm-llap, .tm-rlap, .tm-clap { overflow: visible; white-space: nowrap; }
    .tm-matrix > mtr > mtd { padding: 0.2em 0.5em; }
    .tm-array > mtr > mtd { padding: 0.2em 0.5em; }
    .tm-cases > mtr > mtd { padding: 0.2em 0.5em; }
    .tm-small > mtr > mtd { padding: 0.1em 0.3em; }
    .tm-aligned > mtr > mtd, .tm-gathered > mtr > mtd { padding: 0.3em 0; }
    .tm-aligned > mtr > mtd:nth-child(2n+3) { padding-left: 2em; }
    .tm-matrix > mtr > mtd:first-child, .tm-cases > mtr > mtd:first-child { padding-left: 0; }
    .tm-matrix > mtr > mtd:last-child, .tm-cases > mtr > mtd:last-child { padding-right: 0; }
    .tm-left { text-align: left; justify-items: start; }
    .tm-right { text-align: right; justify-items: end; }
    /* Chromium only: no stretched tildes, and brackets as wide as their widest variant. */
    @supports (not (-webkit-backdrop-filter: blur(1px))) and (not (-moz-appearance: none)) {
      .tm-wide2 { transform: scale(1.9, 1); }
      .tm-wide3 { transform: scale(2.7, 1); }
      .tm-wide4 { transform: scale(3.5, 1); }
      .tm-round1 { margin: 0 -0.209em; }
      .tm-round2 { margin: 0 -0.139em; }
      .tm-round3 { margin: 0 -0.07em; }
      .tm-round4 { margin: 0 -0.042em; }
      .tm-square1 { margin: 0 -0.13em; }
      .tm-square2 { margin: 0 -0.1em; }
      .tm-square3 { margin: 0 -0.07em; }
      .tm-square4 { margin: 0 -0.042em; }
      .tm-slash1 { margin: 0 -0.996em; }
      .tm-slash2 { margin: 0 -0.88em; }
      .tm-slash3 { margin: 0 -0.763em; }
      .tm-slash4 { margin: 0 -0.646em; }
    }

    """
}

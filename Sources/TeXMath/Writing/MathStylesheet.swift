/// The style sheet that a page with formulas needs: what MathML Core leaves to CSS.
public enum MathStylesheet {
  /// The rules; every class begins with `tm-`.
  public static let css = """
    math, .tm-number { font-family: "Latin Modern Math", math, serif; font-style: normal; }
    math[display="block"] { display: block math; overflow: auto hidden; padding: 0.2em 0; }
    .tm-equation { display: grid; grid-template-columns: 1fr minmax(0, max-content) 1fr;
      align-items: center; }
    .tm-body { grid-column: 2; overflow: auto hidden; }
    .tm-number { grid-column: 3; justify-self: end; padding-left: 1em; }
    .tm-numbered { display: block; container-type: inline-size; overflow: auto hidden; }
    .tm-body > math, .tm-numbered > math { overflow: visible; }
    @media print { .tm-body, .tm-numbered, math[display="block"] { overflow: visible; } }
    .tm-error { color: #b3261e; background: none; border: 0; font-family: monospace; }
    .tm-bold, .tm-textbf { font-weight: bold; }
    .tm-textit { font-style: italic; }
    .tm-textsf { font-family: sans-serif; }
    .tm-texttt { font-family: monospace; }
    .tm-vec { font-size: 0.6em; }
    .tm-dots { font-size: 0.8em; letter-spacing: -0.06em; }
    .tm-arrow > * + * { padding: 0 0.75em; }
    .tm-box { border: 0.06em solid; padding: 0.3em; }
    .tm-box-left { border-right: 0; padding-right: 0; }
    .tm-box-right { border-left: 0; padding-left: 0; }
    .tm-fill { padding: 0.2em 0.3em; }
    .tm-overline { border-top: 0.05em solid; padding-top: 0.12em; }
    .tm-underline { border-bottom: 0.05em solid; padding-bottom: 0.12em; }
    .tm-strike-up, .tm-strike-down, .tm-strike-cross, .tm-phase {
      --stroke: transparent calc(50% - 0.04em), currentColor calc(50% - 0.03em),
        currentColor calc(50% + 0.03em), transparent calc(50% + 0.04em); }
    .tm-strike-up, .tm-strike-down, .tm-strike-cross { padding: 0.1em; margin: 0 -0.1em; }
    .tm-strike-up { background: linear-gradient(to bottom right, var(--stroke)); }
    .tm-strike-down { background: linear-gradient(to top right, var(--stroke)); }
    .tm-strike-cross { background: linear-gradient(to bottom right, var(--stroke)),
      linear-gradient(to top right, var(--stroke)); }
    .tm-strike-through { background: linear-gradient(currentColor 0 0) 0 58% / 100% 0.06em no-repeat; }
    .tm-phase { border-bottom: 0.05em solid; padding: 0.1em 0.1em 0.1em 0.6em;
      background: linear-gradient(to bottom right, var(--stroke)) 0 0 / 0.5em 100% no-repeat; }
    .tm-actuarial { border-top: 0.05em solid; border-right: 0.05em solid; padding: 0.1em 0.1em 0; }
    .tm-division { border-top: 0.05em solid; margin-left: -0.08em; padding: 0.12em 0.1em 0 0; }
    .tm-circle { border: 0.05em solid; border-radius: 50%; padding: 0.25em 0.2em; }
    .tm-mirrored { transform: scaleX(-1); }
    .tm-over-segment, .tm-under-segment { --ink: linear-gradient(currentColor 0 0); }
    .tm-over-segment { padding-top: 0.4em; background: var(--ink) 0 0.12em / 100% 0.05em no-repeat,
      var(--ink) 0 0 / 0.05em 0.28em no-repeat, var(--ink) 100% 0 / 0.05em 0.28em no-repeat; }
    .tm-under-segment { padding-bottom: 0.4em; background:
      var(--ink) 0 calc(100% - 0.12em) / 100% 0.05em no-repeat,
      var(--ink) 0 100% / 0.05em 0.28em no-repeat, var(--ink) 100% 100% / 0.05em 0.28em no-repeat; }
    .tm-llap > * { transform: translateX(-100%); }
    .tm-clap > * { transform: translateX(-50%); }
    .tm-llap, .tm-rlap, .tm-clap { overflow: visible; white-space: nowrap; }
    .tm-matrix > mtr > mtd { padding: 0.2em 0.5em; }
    .tm-array > mtr > mtd { padding: 0.2em 0.5em; }
    .tm-cases > mtr > mtd { padding: 0.2em 0.5em; }
    .tm-small > mtr > mtd { padding: 0.1em 0.3em; }
    .tm-aligned > mtr > mtd, .tm-gathered > mtr > mtd { padding: 0.3em 0; }
    .tm-aligned > mtr > mtd:nth-child(2n+3) { padding-left: 2em; }
    .tm-rows { width: 100cqi; }
    .tm-rows > mtr > mtd:first-child, .tm-rows > mtr > mtd:last-child { width: 50%; padding: 0; }
    .tm-rows > mtr > mtd:last-child { padding-left: 1em; text-align: right; justify-items: end; }
    .tm-aligned.tm-rows > mtr > mtd:nth-child(2n+3) { padding-left: 0; }
    .tm-aligned.tm-rows > mtr > mtd:nth-child(2n+4) { padding-left: 2em; }
    .tm-aligned.tm-tight > mtr > mtd:nth-child(n) { padding-left: 0; }
    .tm-aligned.tm-rows > mtr > mtd:nth-child(n):last-child { padding-left: 1em; }
    .tm-matrix > mtr > mtd:first-child, .tm-cases > mtr > mtd:first-child { padding-left: 0; }
    .tm-small > mtr > mtd:first-child { padding-left: 0.05em; }
    .tm-small > mtr > mtd:last-child { padding-right: 0.05em; }
    .tm-matrix > mtr > mtd:last-child, .tm-cases > mtr > mtd:last-child { padding-right: 0; }
    .tm-left { text-align: left; justify-items: start; }
    .tm-right { text-align: right; justify-items: end; }
    /* Chromium and WebKit: marks over the middle of a slanted letter, and not at their height. */
    @supports (not (-moz-appearance: none)) {
      .tm-mark, .tm-tilde, .tm-vec, .tm-dots { translate: var(--skew, 0) var(--rise, 0); }
      .tm-skew { --skew: 0.07em; } .tm-skew-2 { --skew: 0.13em; }
      /* They do not know the prime's form for scripts. */
      .tm-prime { font-size: 0.85em; translate: 0 0.28em; }
      mrow > .tm-prime { font-size: 1.2em; }
    }
    /* WebKit only: no script levels, and marks an x-height too high. */
    @supports (-webkit-backdrop-filter: blur(1px)) and (not (math-depth: auto-add)) {
      .tm-mark { --rise: 0.431em; }
      .tm-dots { --rise: -0.08em; }
      math, [displaystyle="false"], mtable { --part: 0.7; }
      math[display="block"], [displaystyle="true"] { --part: 1; }
      mfrac { --size: var(--part); }
      mfrac > * { --part: 0.7; font-size: calc(1em * var(--size)); }
      mfrac > mfrac { font-size: 1em; }
      math:not([display="block"]) > mfrac > mfrac { font-size: 0.7em; }
      mstyle[scriptlevel="1"], mtable[scriptlevel="1"] { font-size: 0.7em; }
      mstyle[scriptlevel="2"] { font-size: 0.5em; }
    }
    /* Firefox only: letters as tall as their font, and lines as tall as the page's. */
    @supports (-moz-appearance: none) {
      math { line-height: 0.8; }
      .tm-thin { display: none; }
      .tm-overline { padding-top: 0; }
      .tm-underline { padding-bottom: 0; }
      .tm-box { padding: 0.1em 0.3em; }
      .tm-box-left { padding-right: 0; }
      .tm-box-right { padding-left: 0; }
      .tm-fill { padding: 0 0.3em; }
      .tm-circle { padding: 0 0.2em; }
    }
    /* Chromium only: no stretched tildes, brackets as wide as their widest variant. */
    @supports (not (-webkit-backdrop-filter: blur(1px))) and (not (-moz-appearance: none)) {
      .tm-mark, .tm-tilde, .tm-vec, .tm-dots { --rise: -0.06em; }
      .tm-division { margin-left: -0.25em; }
      /* Else what stretches is cut where Chromium paints the page in pieces. */
      :is(munder, mover) > mo { box-shadow: 0 0 0 60em transparent; }
      .tm-wide-2 { transform: scaleX(1.7); } .tm-wide-3 { transform: scaleX(2.5); }
      .tm-wide-4 { transform: scaleX(3.4); } .tm-wide-5 { transform: scaleX(4.4); }
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

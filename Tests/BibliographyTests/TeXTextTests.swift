import Testing

@testable import Bibliography

@Suite struct TeXTextTests {
  @Test(arguments: [
    (#"Sch{\"o}lkopf"#, "Schölkopf"), (#"Sch\"olkopf"#, "Schölkopf"), (#"\'{e}"#, "é"),
    (#"\' e"#, "é"), (#"{\'\i}"#, "í"), (#"\'{\i}"#, "í"), (#"\"{\i}"#, "ï"), (#"\c{c}\c C"#, "çÇ"),
    (#"\v{s}\v Z"#, "šŽ"), (#"\H{o}\H U"#, "őŰ"), (#"\u{g}\=a\.z\k{a}\r u"#, "ğāżąů"),
    (#"\aa\AA\o\O\l\L\ss\ae\OE"#, "åÅøØłŁßæŒ"), (#"\o{}re \o re"#, "øre øre"), (#"\i"#, "ı"),
    (#"\'{\^e}"#, "ế"), (#"\d{\^e}"#, "ệ"), (#"\"q"#, "q\u{308}"), (#"\'{}x"#, "x"),
    (#"\'"#, ""), (#"\t{oo}"#, "o\u{361}o"), (#"na\"{\i}ve"#, "naïve"), ("Çağlar", "Çağlar"),
    (#"\'{ab}"#, "áb"), (#"{\"{u}}"#, "ü"),
  ])
  func accents(_ tex: String, _ expected: String) {
    let text = BibliographyText(tex: tex).plain
    #expect(Array(text.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    ("1--2", "1–2"), ("a---b", "a—b"), ("a-b", "a-b"), ("a~b", "a\u{A0}b"),
    (##"\& \% \_ \$ \# \{ \}"##, "& % _ $ # { }"), ("``a'' `b'", "“a” ‘b’"), ("it's", "it’s"),
    ("{GPU}s {and} {{RNN}}s", "GPUs and RNNs"), ("  a \n\t b  ", "a b"), ("{}", ""),
    (#"\textbf{a} {\bf b} \textsc{c}"#, "a b c"),
    (#"\emph{a} {\em b}c \textit{d}"#, "*a* *b*c *d*"),
    (#"\emph{a \emph{b} c}"#, "*a* b* c*"), (#"a\ b\\c"#, "a b c"), (#"\enquote{a}"#, "“a”"),
    ("$x^{2}$ and \\(y\\)", "$x^{2}$ and $y$"), (#"$a \$ b$"#, #"$a \$ b$"#), ("a{$b$}c", "a$b$c"),
    ("cost $5", "cost $5"), (#"\noopsort{1973a}1973"#, "1973"), (#"\unknown{x} y"#, "x y"),
    (#"\url{https://a.org/x_y}"#, "[https://a.org/x_y](https://a.org/x_y)"),
    (#"\href{https://a.org/}{words}"#, "[words](https://a.org/)"), ("a\u{0}b", "a b"),
    (#"\url{javascript:alert(1)}"#, "javascript:alert(1)"), ("a } b", "a b"), ("{ a", "a"),
    (#"\"#, ""), ("}}}{{{", ""), (#"\emph"#, ""), (#"\emph{"#, ""),
  ])
  func textAndFonts(_ tex: String, _ expected: String) {
    #expect(BibliographyText(tex: tex).marked == expected)
  }

  @Test func depthIsNoMatter() {
    let tex = String(repeating: "{", count: 100_000) + "x" + String(repeating: "}", count: 100_000)
    #expect(BibliographyText(tex: tex).plain == "x")
    #expect(BibliographyText(tex: String(repeating: "\\emph{", count: 50_000) + "x").plain == "x")
    #expect(BibliographyText(tex: String(repeating: "\\'{", count: 50_000) + "x").plain.count == 1)
    #expect(BibliographyText(tex: String(repeating: "$", count: 50_001)).plain.hasSuffix("$"))
  }
}

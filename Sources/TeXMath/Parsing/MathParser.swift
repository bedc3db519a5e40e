import SourceText

/// Reads TeX formulas; macros that one formula defines hold for the later ones of the page.
public struct MathParser: Sendable {
  /// The macros that the next formula may use.
  public private(set) var macros: MacroTable

  /// A parser that knows these macros.
  public init(macros: MacroTable = MacroTable()) {
    self.macros = macros
  }

  /// The tree of a formula, without its delimiters, and what is wrong with it.
  ///
  /// Every formula has a tree: what cannot be understood becomes `.unknown`. The ranges of nodes
  /// and diagnostics are byte offsets in `tex`.
  public mutating func parse(_ tex: String) -> Diagnosed<Formula> {
    FormulaParser.read(tex, &macros) { parser in
      var nodes = parser.formula()
      if parser.stream.isExhausted { nodes.append(Self.leftOut(tex)) }
      var formula = Formula(tex: tex, nodes: nodes)
      if !parser.labels.isEmpty { formula.labels = parser.labels }
      if !parser.tags.isEmpty { formula.tags = parser.tags }
      return Diagnosed(formula, parser.stream.judgedDiagnostics(tex))
    }
  }

  /// The beginning of a formula of which a part was not read, so that its reader sees which.
  private static func leftOut(_ tex: String) -> MathNode {
    let start = String(String.UnicodeScalarView(tex.unicodeScalars.prefix(40)))
    let source = start.utf8.count < tex.utf8.count ? start + "…" : start
    return MathNode(.unknown(source), range: SourceRange(0, tex.utf8.count))
  }
}

import SourceText

/// A formula with holes, to be found in others: `\mathbf{h}_{(#1)}` finds `\mathbf{h}_{(t-1)}`.
///
/// Holes are `#1` to `#9`, as in a macro. A hole inside braces takes everything up to the next
/// thing of the pattern, at least one node; outside braces, or before another hole, it takes
/// exactly one. A hole in an alphabet, `\mathbf{#1}`, takes symbols of that alphabet only, and a
/// hole that occurs twice must be the same both times. Places, spaces and braces around a whole
/// list make no difference.
public struct MathPattern: Hashable, Sendable {
  /// The pattern as it was written.
  public let tex: String
  /// What is wrong with the TeX of the pattern.
  public let diagnostics: [Diagnostic]
  /// The list that is looked for.
  let nodes: [MathNode]

  /// A pattern from its TeX.
  public init(_ tex: String, macros: MacroTable = MacroTable()) {
    var macros = macros
    self.tex = tex
    (nodes, diagnostics) = FormulaParser.read(tex, &macros) { parser in
      parser.acceptsHoles = true
      return (PatternMatcher.significant(parser.formula()), parser.stream.diagnostics)
    }
  }
}

/// A place where a pattern was found.
public struct MathMatch: Hashable, Sendable {
  /// The nodes that the pattern covers.
  public var nodes: [MathNode]
  /// What the holes took, by their numbers.
  public var captures: [Int: [MathNode]]

  /// The place in the TeX.
  public var range: SourceRange {
    nodes.dropFirst().reduce(nodes.first?.range ?? SourceRange(at: 0)) { $0.union($1.range) }
  }

  /// What the hole of that number took; empty if the pattern has no such hole.
  public subscript(hole: Int) -> [MathNode] { captures[hole] ?? [] }
}

extension Formula {
  /// Where a pattern occurs, in the order of reading; matches lie neither over nor in each other.
  public func matches(of pattern: MathPattern) -> [MathMatch] {
    var matches: [MathMatch] = []
    _ = PatternMatcher(pattern).rewrite(nodes) { match in
      matches.append(match)
      return match.nodes
    }
    return matches
  }

  /// The formula with every match of a pattern replaced.
  public func replacing(
    _ pattern: MathPattern, with replacement: (MathMatch) -> [MathNode]
  ) -> Formula {
    var copy = self
    copy.nodes = PatternMatcher(pattern).rewrite(nodes, replacement)
    return copy
  }
}

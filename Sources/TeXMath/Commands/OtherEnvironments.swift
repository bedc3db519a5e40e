import SourceText

extension FormulaParser {
  /// An environment without rows of cells, or one that nobody knows.
  mutating func otherEnvironment(
    _ name: String, _ begin: Token, opened range: SourceRange
  ) -> MathNode.Kind? {
    if name == "CD" { return diagram(begin, opened: range) }
    if name == "subequations" { return transparent(begin, name, opened: range) }
    if let hint = EnvironmentTable.alternatives[name] {
      stream.report(.unreadEnvironment(name, hint: hint, range: range))
      return skipEnvironment(name)
    }
    let near = NearestName.find(name, among: EnvironmentTable.shapes.keys)
    stream.report(.unknownEnvironment(name, suggestion: near, range: range))
    return rows(of: EnvironmentShape(layout: .matrix), name, begin, opened: range)
  }

  /// Skips what belongs to an environment that is not read, with those inside it.
  private mutating func skipEnvironment(_ name: String) -> MathNode.Kind {
    let source = MathNode.Kind.unknown("\\begin{\(name)}")
    var depth = 1
    while true {
      let token = stream.nextRaw()
      if token.kind == .endOfInput { return source }
      guard token.kind == .command else { continue }
      let command = stream.name(of: token)
      if command == "begin" { depth += 1 }
      if command == "end" { depth -= 1 }
      if depth == 0 {
        _ = stream.text(of: token)
        return source
      }
    }
  }

  /// An environment that changes nothing in what stands in it.
  private mutating func transparent(
    _ begin: Token, _ name: String, opened range: SourceRange
  ) -> MathNode.Kind? {
    inside(.environment, at: begin, or: nil) { parser in
      parser.transparentCount += 1
      let nodes = parser.list()
      parser.transparentCount -= 1
      parser.readEnd(of: name, opened: range)
      return Self.grouped(nodes)
    }
  }
}

/// A state of the scanner with its own rules: plain code, the inside of a string, a comment.
struct Mode: Sendable {
  /// The name by which rules enter it.
  let name: String
  /// The kind of what no rule takes.
  let fill: TokenKind?
  /// Whether it ends with the line, as an unclosed string does.
  let endsWithLine: Bool
  /// The rules in the order in which they are tried.
  let rules: [Rule]

  private let rulesByFirstByte: [[Rule]]

  /// A mode.
  init(_ name: String, fill: TokenKind? = nil, endsWithLine: Bool = false, _ rules: [Rule]) {
    self.name = name
    self.fill = fill
    self.endsWithLine = endsWithLine
    self.rules = rules
    rulesByFirstByte = (0...255).map { byte in
      rules.filter { $0.pattern.canStart(with: UInt8(byte)) }
    }
  }

  /// The rules that may take a text with this first byte.
  func rules(for byte: UInt8) -> [Rule] { rulesByFirstByte[Int(byte)] }
}

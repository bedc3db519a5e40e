import SourceText

/// Links, and the commands that would set HTML, which are refused.
enum LinkCommands {
  /// The family.
  static let all: [Command] =
    [
      Command("href", "{https://example.org}{x}") { parser, token in
        let address = address(&parser, token)
        let nodes = parser.argument(of: token)
        return address.map { .enclosed(.link($0), nodes) } ?? .group(nodes)
      },
      Command("url", "{https://example.org}") { parser, token in
        let start = parser.stream.peekRaw().range.start
        guard let address = address(&parser, token) else { return nil }
        let range = SourceRange(min(start, parser.stream.lastEnd), parser.stream.lastEnd)
        return .enclosed(.link(address), [MathNode(.text(address, .monospace), range: range)])
      },
    ]
    + refused.map { name in Command(name, example: "x", .run(refuse)) }

  private static let refused = [
    "htmlClass", "htmlData", "htmlId", "htmlStyle", "class", "data", "id", "cssId", "style",
  ]

  /// Drops the attribute and keeps the content.
  private static func refuse(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    let name = parser.stream.name(of: token)
    parser.stream.report(.refusedCommand(name, range: token.range))
    _ = parser.stream.text(of: token)
    return .group(parser.argument(of: token))
  }

  private static func address(_ parser: inout FormulaParser, _ token: Token) -> String? {
    let (text, range) = parser.stream.text(of: token)
    let address = text.filter { $0 != " " && $0 != "\\" }
    if isSafe(address) { return address }
    parser.stream.report(.unsafeAddress(address, range: range))
    return nil
  }

  /// Whether an address runs no script: it has no scheme, or one of these.
  private static func isSafe(_ address: String) -> Bool {
    guard !address.isEmpty, address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
      return false
    }
    let scheme = address.prefix { !":/?#".contains($0) }
    guard address.dropFirst(scheme.count).first == ":" else { return true }
    return ["https", "http", "mailto"].contains(scheme.lowercased())
  }
}

/// Splits prose at its code spans (CommonMark 0.29 §6.3).
enum CodeSpan {
  /// A piece of prose.
  struct Piece: Hashable {
    /// The text, without the backticks around code.
    var text: String
    /// Whether it stood between backticks.
    var isCode: Bool
  }

  /// The pieces in order; backticks that have no partner are text.
  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "`") {
      let ticks = rest[start...].prefix { $0 == "`" }
      guard let end = closer(of: ticks, in: rest[ticks.endIndex...]) else { break }
      if start > rest.startIndex {
        pieces.append(Piece(text: String(rest[..<start]), isCode: false))
      }
      pieces.append(Piece(text: stripped(rest[ticks.endIndex..<end.lowerBound]), isCode: true))
      rest = rest[end.upperBound...]
    }
    if !rest.isEmpty { pieces.append(Piece(text: String(rest), isCode: false)) }
    return pieces
  }

  private static func closer(of ticks: Substring, in text: Substring) -> Range<String.Index>? {
    var rest = text
    while let start = rest.firstIndex(of: "`") {
      let run = rest[start...].prefix { $0 == "`" }
      if run.count == ticks.count { return run.startIndex..<run.endIndex }
      rest = rest[run.endIndex...]
    }
    return nil
  }

  /// One space at each end belongs to the delimiters, if there is one at both.
  private static func stripped(_ code: Substring) -> String {
    guard code.count > 2, code.first == " ", code.last == " " else { return String(code) }
    return String(code.dropFirst().dropLast())
  }
}

/// What TeX's text fonts make of dashes and quotes that follow each other.
enum TextLigatures {
  /// The text with dashes and quotes in place of the characters that stand for them.
  static func joined(_ text: String) -> String {
    guard
      text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "`") })
        || text.unicodeScalars.contains("’")
    else { return text }
    return table.reduce(text) { $0.replacing($1.characters, with: $1.sign) }
  }

  private static let table: [(characters: String, sign: String)] = [
    ("---", "—"), ("--", "–"), ("``", "“"), ("`", "‘"), ("’’", "”"),
  ]
}

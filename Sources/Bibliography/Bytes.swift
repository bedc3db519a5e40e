/// The bytes that mean something in BibTeX and TeX, and their classes.
extension UInt8 {
  /// `{`.
  static let openBrace = UInt8(ascii: "{")
  /// `}`.
  static let closeBrace = UInt8(ascii: "}")
  /// `(`.
  static let openParenthesis = UInt8(ascii: "(")
  /// `)`.
  static let closeParenthesis = UInt8(ascii: ")")
  /// `"`.
  static let quote = UInt8(ascii: "\"")
  /// `,`.
  static let comma = UInt8(ascii: ",")
  /// `=`.
  static let equals = UInt8(ascii: "=")
  /// `#`.
  static let hash = UInt8(ascii: "#")
  /// `@`.
  static let at = UInt8(ascii: "@")
  /// `%`.
  static let percent = UInt8(ascii: "%")
  /// `$`.
  static let dollar = UInt8(ascii: "$")
  /// `\`.
  static let backslash = UInt8(ascii: "\\")
  /// `-`.
  static let hyphen = UInt8(ascii: "-")
  /// `~`.
  static let tilde = UInt8(ascii: "~")

  /// A space, a line break or any other control character, none of which is text.
  var isSpace: Bool { self <= 0x20 || self == 0x7F }

  /// LF or CR.
  var isLineBreak: Bool { self == 0x0A || self == 0x0D }

  /// An ASCII letter.
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// An ASCII digit.
  var isDigit: Bool { (0x30...0x39).contains(self) }

  /// What may stand in the name of a field or of an `@string` (BibTeX's `id_class`).
  var isNameByte: Bool {
    guard !isSpace else { return false }
    switch self {
    case .openBrace, .closeBrace, .openParenthesis, .closeParenthesis, .quote, .comma, .equals,
      .hash, .at, .percent, .backslash, UInt8(ascii: "'"):
      return false
    default: return true
    }
  }

  /// An ASCII letter in lower case, anything else as it is.
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension String {
  /// A name from bytes, its ASCII letters in lower case.
  init(lowercasing bytes: some Sequence<UInt8>) {
    self.init(decoding: bytes.map(\.lowercased), as: UTF8.self)
  }

  /// The text without white space at its ends.
  var trimmed: String {
    let utf8 = Array(self.utf8)
    guard let first = utf8.firstIndex(where: { !$0.isSpace }),
      let last = utf8.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(decoding: utf8[first...last], as: UTF8.self)
  }
}

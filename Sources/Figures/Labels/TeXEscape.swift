import FigureModel

/// A control character in a formula: what is left of `\theta` in a string that is not raw.
struct TeXEscape {
  /// What the author wrote for it, such as `\t`.
  let source: String
  /// What it is called.
  let name: String

  /// The first one in TeX; nil if there is none.
  init?(in tex: String) {
    guard let scalar = tex.unicodeScalars.first(where: { Self.written($0) != nil }),
      let source = Self.written(scalar)
    else { return nil }
    self.source = source
    name =
      switch scalar {
      case "\t": "a tab"
      case "\n": "the end of a line"
      case "\r": "a carriage return"
      default: "a control character"
      }
  }

  /// A text with all of them as they were written.
  static func restored(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += written($1) ?? String($1) }
  }

  private static func written(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\t": #"\t"#
    case "\n": #"\n"#
    case "\r": #"\r"#
    case "\0": #"\0"#
    case "\u{1}"..."\u{1F}", "\u{7F}": #"\u{"# + String(scalar.value, radix: 16) + "}"
    default: nil
    }
  }
}

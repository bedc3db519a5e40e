/// Makes short TeX formulas readable as plain text, for descriptions.
enum SpokenTeX {
  /// The formula without braces, alphabets and spaces; `\hat y` becomes `hat y`.
  static func text(_ tex: String) -> String {
    var text = ""
    var scalars = Array(tex.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\\":
        let name = scalars.prefix { $0.properties.isAlphabetic }
        scalars = scalars.dropFirst(name.isEmpty ? 1 : name.count)
        text += spoken(String(String.UnicodeScalarView(name)))
      case "{", "}", "$", "&": break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.split(separator: " ").joined(separator: " ")
  }

  private static func spoken(_ command: String) -> String {
    switch command {
    case "mathbf", "boldsymbol", "bm", "mathrm", "mathit", "text", "textbf", "operatorname",
      "mathcal", "mathbb", "left", "right", "displaystyle", "limits":
      ""
    case "", "quad", "qquad": " "
    case "vdots", "cdots", "ldots", "dots": "…"
    case "widehat": " hat "
    case "overline": " bar "
    case "cdot", "times": " times "
    default: " \(command) "
    }
  }
}

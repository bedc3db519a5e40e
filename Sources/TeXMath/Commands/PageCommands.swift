/// What sets a page or asks for a package: read with its arguments, and without effect here.
enum PageCommands {
  /// The family.
  static let all: [Command] =
    withOption.map { name in
      Command(name, "[4]") { parser, _ in
        _ = parser.consume("*")
        _ = parser.stream.optionalArgument()
        return nil
      }
    }
    + withArgument.map { name, use in
      Command(name, use) { parser, token in
        _ = parser.consume("*")
        _ = parser.stream.argument(of: token)
        return nil
      }
    }
    + [
      Command("vskip", " 1em", run: skipLength),
      Command("penalty", "100") { parser, _ in
        _ = parser.number()
        return nil
      },
    ]
    + withoutArgument.map { Command($0, .nothing) }

  private static let withOption = [
    "allowdisplaybreaks", "displaybreak", "linebreak", "nolinebreak", "pagebreak", "nopagebreak",
  ]

  private static let withArgument = [
    ("vspace", "{1em}"), ("leftroot", "{3}"), ("uproot", "{-2}"), ("require", "{cancel}"),
    ("noalign", "{\\vskip 1em}"), ("extracolsep", "{1em}"),
  ]

  private static let withoutArgument = [
    "bigskip", "medskip", "smallskip", "bigbreak", "medbreak", "smallbreak", "goodbreak", "hfil",
    "hfill", "hss", "vfil", "vfill", "fill", "nobreakdash", "nonscript",
  ]

  private static func skipLength(
    _ parser: inout FormulaParser, _ token: Token
  ) -> MathNode.Kind? {
    _ = parser.measure(of: token)
    parser.skipStretch()
    return nil
  }
}

extension FormulaParser {
  /// Skips what a length says about its stretching: `plus 1fil minus 2pt`.
  mutating func skipStretch() {
    for word in ["plus", "minus"] where consume(word: word) {
      _ = bareLength()
      while consume("l") {}
    }
  }

  /// The digits of a number, with a sign before them.
  mutating func number() -> String {
    stream.skipSpace()
    var text = consume("-") ? "-" : ""
    while text.utf8.count < 12, let scalar = stream.peekRaw().ascii, ("0"..."9").contains(scalar) {
      text.unicodeScalars.append(scalar)
      _ = stream.nextRaw()
    }
    return text
  }

  /// Consumes a word of letters if it is next.
  private mutating func consume(word: String) -> Bool {
    stream.skipSpace()
    var read: [Token] = []
    for scalar in word.unicodeScalars {
      guard stream.peekRaw().isCharacter(scalar) else {
        stream.push(read)
        return false
      }
      read.append(stream.nextRaw())
    }
    return true
  }
}

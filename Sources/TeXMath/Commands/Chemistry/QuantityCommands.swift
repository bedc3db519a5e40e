/// Numbers with units, as the package siunitx writes them; its options are ignored.
enum QuantityCommands {
  /// The family.
  static let all: [Command] =
    ["SI", "qty"].map { name in
      Command(name, "{9.81}{\\metre\\per\\second\\squared}") { parser, token in
        let number = parser.quantityPart(of: token)
        let unit = parser.quantityPart(of: token)
        return parser.list(ofTranslated: QuantityReader.quantity(number, unit), at: token)
      }
    }
    + ["si", "unit"].map { name in
      Command(name, "{\\kilo\\gram}") { parser, token in
        let unit = parser.quantityPart(of: token)
        return parser.list(ofTranslated: QuantityReader.unit(unit), at: token)
      }
    } + [
      Command("num", "{1e-3}") { parser, token in
        let number = parser.quantityPart(of: token)
        return parser.list(ofTranslated: QuantityReader.number(number), at: token)
      },
      Command("ang", "{1;30;0}") { parser, token in
        let angle = parser.quantityPart(of: token)
        return parser.list(ofTranslated: QuantityReader.angle(angle), at: token)
      },
    ]
}

extension FormulaParser {
  /// The source of an argument behind options.
  fileprivate mutating func quantityPart(of token: Token) -> [Unicode.Scalar] {
    _ = stream.optionalArgument()
    return Array(sourceText(stream.argument(of: token)).unicodeScalars)
  }
}

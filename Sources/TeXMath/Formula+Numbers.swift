extension Formula {
  /// How many rows can have a number of their own: those of `align`, `gather` and their kin when
  /// they are the whole formula; every other formula is one row.
  public var rowCount: Int { max(1, equationList?.rows.count ?? 1) }

  /// The numbers that the author gives by `\tag`, at most one a row; a later tag wins.
  public var authorNumbers: [MathNumber] {
    guard !tags.isEmpty else { return [] }
    let lastRow = rowCount - 1
    var texts: [Int: String] = [:]
    for tag in tags {
      let row = min(tag.row, lastRow)
      switch tag.kind {
      case .parenthesized(let text): texts[row] = "(" + Self.words(text) + ")"
      case .bare(let text): texts[row] = Self.words(text)
      case .none: break
      }
    }
    return texts.sorted { $0.key < $1.key }.map { MathNumber(row: $0.key, text: $0.value) }
  }

  /// The environment that is the whole formula and numbers its rows.
  var equationList: MathArray? {
    var found: MathArray?
    for node in nodes {
      switch node.kind {
      case .space: continue
      case .array(let array) where array.isEquationList && found == nil: found = array
      default: return nil
      }
    }
    return found
  }

  /// The text of a tag, in which there may be formulas.
  private static func words(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "\\") }) else {
      return text
    }
    var parser = MathParser()
    return parser.parse("\\text{" + text + "}").value.plainText
  }
}

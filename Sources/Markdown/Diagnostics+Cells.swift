import DocumentModel
import SourceText

// What is wrong with a cell's first line or its options.
extension Diagnostic {
  /// A line that begins with `//|` sets an option of the cell, and there is none of this name.
  ///
  /// Write the name that the hint gives, or remove the line.
  static func unknownOption(_ key: String, at range: SourceRange, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "cell/unknown-option", message: "unknown option '\(key)'", range: range,
      hint: nearest.map { "use '\($0)'" })
  }

  /// A cell sets the same option twice, or both `caption` and `fig-cap`, which are the same.
  ///
  /// Keep one of them.
  static func repeatedOption(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "cell/repeated-option", message: "option '\(key)' is given twice", range: range,
      hint: "keep one of them")
  }

  /// A line that begins with `//|` sets an option of the cell, and this one has no colon.
  ///
  /// Write `//| key: value`, or a comment with `//`.
  static func brokenOption(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "cell/broken-option", message: "not an option", range: range,
      hint: "write '//| key: value'")
  }

  /// A cell with a caption has a name that does not begin with its kind, as `fig-` and `tbl-` do, so
  /// nothing can refer to it.
  ///
  /// Write the name that the hint gives, and `@` before it where it is meant.
  static func labelWithoutKind(_ anchor: Anchor) -> Diagnostic {
    let words = anchor.name.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let rest = words.first == "fig" ? words.dropFirst() : words[...]
    return Diagnostic(
      id: "cell/label-without-kind", severity: .warning,
      message:
        "'\(anchor.name)' does not begin with a kind such as 'fig-', so nothing refers to it",
      range: anchor.range, hint: "write 'fig-\(rest.joined(separator: "-"))'")
  }

  /// A cell gives an option a value that it does not take.
  ///
  /// Write one of the values that the message names.
  static func wrongOptionValue(
    _ key: String, expected: String, found: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "cell/wrong-option-value",
      message: "option '\(key)' takes \(expected), found '\(found.prefix(40))'", range: range)
  }
}

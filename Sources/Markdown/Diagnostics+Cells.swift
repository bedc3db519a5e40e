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

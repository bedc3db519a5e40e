/// What to do about messages of the Swift compiler that authors of notes meet often.
enum CompilerHintTable {
  /// The hint for a message, or nil.
  static func hint(for message: String) -> String? {
    if let name = missingName(in: message), functions.contains(name) {
      return "add 'import Foundation' to the cell"
    }
    return hints.first { message.contains($0.part) }?.hint
  }

  /// The message in words of ours, where the compiler's help nobody.
  static func plain(_ message: String) -> String {
    message.contains("failed to produce diagnostic for expression")
      ? "some part of this expression has a wrong type, and the compiler cannot say which" : message
  }

  private static let hints: [(part: String, hint: String)] = [
    ("failed to produce diagnostic", "try its parts on lines of their own"),
    ("invalid escape sequence in literal", ##"write TeX as in #"$\eta$"#"##),
    ("'[Int]' to expected argument type '[Double]'", "write '.map(Double.init)' after it"),
    ("types 'Int' and 'Double' be equivalent", "write 'Double(…)' around the whole number"),
    ("cannot find operator '**'", "write 'pow(x, y)', with 'import Foundation'"),
    ("initializer is unused", "a cell shows its last expression; 'show(…)' shows others"),
  ]

  /// The name in `cannot find 'pow' in scope`.
  private static func missingName(in message: String) -> String? {
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "cannot find ", parts[2].hasPrefix(" in scope") else {
      return nil
    }
    return String(parts[1])
  }

  /// Functions of the C library, which NoteKit does not have.
  private static let functions: Set<String> = [
    "pow", "log2", "log10", "log1p", "expm1", "exp2", "tan", "asin", "acos", "atan", "atan2",
    "sinh",
    "cosh", "floor", "ceil", "round", "trunc", "hypot", "fabs", "fmod", "cbrt", "erf", "lgamma",
    "tgamma", "Date", "DateFormatter", "NumberFormatter", "ProcessInfo", "Data", "URL", "UUID",
  ]
}

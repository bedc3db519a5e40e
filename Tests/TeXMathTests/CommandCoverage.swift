import Foundation
import TeXMath

/// The tables of what KaTeX, Temml and MathJax know, and of what is left out here.
enum CommandCoverage {
  /// A command or environment that KaTeX or Temml supports.
  struct Row: Sendable, CustomStringConvertible {
    var name: String
    var example: String
    /// The code points that both write, as `U+2264`.
    var codepoints: String

    var description: String { "\(name): \(example)" }
  }

  /// The supported commands, by the table's examples.
  static let rows: [Row] = lines("commands.tsv").compactMap { fields in
    let isSupported = [fields[4], fields[5]].contains("y") || fields[1] == "chemistry"
    guard isSupported, !fields[3].isEmpty else { return nil }
    return Row(name: fields[0], example: fields[3], codepoints: fields[7])
  }

  /// The names that are left out, with the reasons.
  static let leftOut = Dictionary(
    lines("left-out.tsv").map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })

  /// The characters that may be typed, each as a formula.
  static let characters: [String] = lines("unicode_input.tsv").compactMap { fields in
    guard let value = UInt32(fields[0].dropFirst(2), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return fields[3] == "text" ? "\\text{\(scalar)}" : String(scalar)
  }

  /// The classes of the characters that may be typed in formulas.
  static let classes: [(Unicode.Scalar, MathClass)] = lines("unicode_input.tsv").compactMap {
    fields in
    guard fields[3] != "text", let value = UInt32(fields[0].dropFirst(2), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    switch fields[2] {
    case "rel": return (scalar, .relation)
    case "bin": return (scalar, .binary)
    case "open": return (scalar, .opening)
    case "close": return (scalar, .closing)
    case "punct": return (scalar, .punctuation)
    case "inner": return (scalar, .inner)
    default: return nil
    }
  }

  /// What is wrong with a formula in text or display style; nil if nothing is.
  static func mistake(in tex: String) -> String? {
    var parser = MathParser()
    // A whole line, as its end is what ends the comment in the example of `%`.
    let result = parser.parse(tex + "\n")
    if let first = result.diagnostics.first { return first.message }
    let writer = MathMLWriter(includesAnnotation: false)
    for isDisplay in [false, true] {
      let markup = writer.markup(result.value, isDisplay: isDisplay)
      if markup.contains("<merror") || !isWellFormed(markup) { return markup }
    }
    return nil
  }

  private static func lines(_ file: String) -> [[String]] {
    let url = MathFixture.folder.appendingPathComponent(file)
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

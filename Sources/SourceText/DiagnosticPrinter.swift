/// Writes diagnostics as a terminal shows them: GCC's first line, the source line, a caret, a hint.
public struct DiagnosticPrinter {
  private let sources: [String: SourceFile]
  private let isColored: Bool
  private let pathPrefix: String

  /// A printer that can quote from these files.
  ///
  /// - Parameter pathPrefix: What stands before each path: the way from the reader's working
  ///   folder to the site.
  public init(sources: [SourceFile], isColored: Bool = false, pathPrefix: String = "") {
    self.pathPrefix = pathPrefix
    self.sources = Dictionary(
      sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.isColored = isColored
  }

  /// The lines of one diagnostic, each ending in a line feed.
  public func text(_ diagnostic: Diagnostic) -> String {
    let word = diagnostic.severity.rawValue
    let color = diagnostic.severity == .error ? "31" : "33"
    var text = paint(place(diagnostic.file, diagnostic.range), "1")
    text += paint(" \(word): ", "1;\(color)")
    text += paint("\(Self.escaped(diagnostic.message))", "1") + " [\(diagnostic.id)]\n"
    text += excerpt(diagnostic.file, diagnostic.range, color: color)
    for note in diagnostic.notes {
      let file = note.file.isEmpty ? diagnostic.file : note.file
      text += place(file, note.range) + " note: \(Self.escaped(note.message))\n"
      text += excerpt(file, note.range, color: "36")
    }
    if let hint = diagnostic.hint { text += "   = hint: \(Self.escaped(hint))\n" }
    return text
  }

  /// All of them, sorted, each once.
  public func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.sortedAndUnique.map(text).joined()
  }

  /// A text whose control and bidirectional characters cannot act on the terminal.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: result += " "
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension DiagnosticPrinter {
  private func paint(_ text: String, _ code: String) -> String {
    isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private func place(_ file: String, _ range: SourceRange) -> String {
    let position = sources[file]?.position(at: range.start) ?? SourcePosition(line: 1, column: 1)
    return "\(Self.escaped(pathPrefix + file)):\(position.line):\(position.column):"
  }

  private func excerpt(_ file: String, _ range: SourceRange, color: String) -> String {
    guard let source = sources[file] else { return "" }
    let start = source.position(at: range.start)
    let end = source.position(at: max(range.start, range.end))
    let scalars = Array(source.line(start.line).unicodeScalars)
    guard !scalars.isEmpty else { return "" }
    let last = end.line == start.line ? end.column : scalars.count + 1
    let marks = max(1, min(last, scalars.count + 1) - start.column)
    let window = Window(column: start.column, count: scalars.count)
    let escaped = { (range: Range<Int>) in
      Self.escaped(String(String.UnicodeScalarView(scalars[range])))
    }
    let quoted = escaped(window.range)
    let before = escaped(window.range.lowerBound..<min(start.column - 1, scalars.count))
    let gutter = "\(start.line) | " + window.prefix
    let indent = gutter.unicodeScalars.count + before.unicodeScalars.count
    let carets = "^" + String(repeating: "~", count: min(marks, window.range.count) - 1)
    return gutter + quoted + window.suffix + "\n"
      + String(repeating: " ", count: indent) + paint(carets, "1;\(color)") + "\n"
  }
}

/// The part of a long line that an excerpt shows around a column.
private struct Window {
  var range: Range<Int>
  var prefix = ""
  var suffix = ""

  init(column: Int, count: Int, width: Int = 160) {
    guard count > width else {
      range = 0..<count
      return
    }
    let lower = max(0, min(column - 1 - width / 2, count - width))
    range = lower..<min(count, lower + width)
    if lower > 0 { prefix = "…" }
    if range.upperBound < count { suffix = "…" }
  }
}

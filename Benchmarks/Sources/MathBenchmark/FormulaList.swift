import Foundation
import HTML
import TeXMath

/// The formulas of a file, and what TeXMath makes of them.
struct FormulaList {
  /// One formula.
  struct Entry {
    var tex: String
    var isDisplay: Bool
  }

  let entries: [Entry]

  /// Reads a file of formulas, one a line.
  init(_ path: String) throws {
    entries = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      let isDisplay = line.hasPrefix("$$ ")
      return Entry(tex: String(line.dropFirst(isDisplay ? 3 : 2)), isDisplay: isDisplay)
    }
  }

  /// Parses and writes the first formulas, again from the start when the list is too short, as
  /// pages of a site do: one parser for each pass over the list. The writer's memory is used again,
  /// as KaTeX's process keeps its own; otherwise the time is that of the kernel, which clears it.
  ///
  /// Returns the number of bytes written.
  func bytes(ofFirst count: Int, annotated: Bool) -> Int {
    let writer = MathMLWriter(includesAnnotation: annotated)
    var html = HTMLWriter()
    var bytes = 0
    var rest = count
    while rest > 0 {
      var parser = MathParser()
      html.removeAll()
      for entry in entries.prefix(rest) {
        let formula = parser.parse(entry.tex).value
        writer.write(formula, isDisplay: entry.isDisplay, into: &html)
      }
      bytes += html.count
      rest -= min(rest, entries.count)
    }
    return bytes
  }
}

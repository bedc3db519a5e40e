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

  /// Parses and writes the first formulas, again from the start when the list is too short;
  /// returns the number of bytes written.
  func bytes(ofFirst count: Int, annotated: Bool) -> Int {
    let writer = MathMLWriter(includesAnnotation: annotated)
    var bytes = 0
    for index in 0..<count {
      let entry = entries[index % entries.count]
      var parser = MathParser()
      let formula = parser.parse(entry.tex).value
      var html = HTMLWriter()
      writer.write(formula, isDisplay: entry.isDisplay, into: &html)
      bytes += html.bytes.count
    }
    return bytes
  }
}

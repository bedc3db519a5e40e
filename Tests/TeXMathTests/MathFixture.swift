import Foundation
import SourceText
import TeXMath

/// A file of formulas with the MathML and the messages that they should give.
///
/// Cases are separated by an empty line. The first line is the TeX behind `$ ` or, for a display,
/// `$$ `; then follow the markup and one line `! start..<end id: message (hint)` per diagnostic.
struct MathFixture {
  /// One formula.
  struct Case {
    var tex: String
    var isDisplay: Bool
    var expected: [Substring]

    /// What the formula gives now, as the file has it.
    var actual: [String] {
      var parser = MathParser()
      let result = parser.parse(tex)
      let writer = MathMLWriter(includesAnnotation: false)
      return [writer.markup(result.value, isDisplay: isDisplay)]
        + result.diagnostics.map { diagnostic in
          let range = "\(diagnostic.range.start)..<\(diagnostic.range.end)"
          let hint = diagnostic.hint.map { " (\($0))" } ?? ""
          return "! \(range) \(diagnostic.id): \(diagnostic.message)\(hint)"
        }
    }
  }

  /// The folder of the fixtures.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/math")

  /// The names of all fixtures.
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  var cases: [Case]
  private let file: URL

  init(_ name: String) throws {
    file = Self.folder.appendingPathComponent(name)
    let text = try String(contentsOf: file, encoding: .utf8)
    cases = text.split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n")
      let isDisplay = lines[0].hasPrefix("$$ ")
      return Case(
        tex: String(lines[0].dropFirst(isDisplay ? 3 : 2)), isDisplay: isDisplay,
        expected: Array(lines.dropFirst()))
    }
  }

  /// Writes what the formulas give now.
  func update() throws {
    let blocks = cases.map { item in
      ([(item.isDisplay ? "$$ " : "$ ") + item.tex] + item.actual).joined(separator: "\n")
    }
    try (blocks.joined(separator: "\n\n") + "\n").write(
      to: file, atomically: true, encoding: .utf8)
  }
}

import Foundation
import SourceText
import Testing

@testable import Bibliography

/// A folder below `Tests/Fixtures`.
///
/// With `UPDATE_GOLDENS=1` the expected texts are written anew, and the tests fail.
struct FixtureFolder {
  let url: URL

  init(_ path: String) {
    url = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../Fixtures/\(path)")
  }

  /// The names of the BibTeX files, without their endings.
  var names: [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: url.path)
    return (files ?? []).filter { $0.hasSuffix(".bib") }.map { String($0.dropLast(4)) }.sorted()
  }

  func file(_ name: String) throws -> SourceFile {
    let data = try Data(contentsOf: url.appending(path: "\(name).bib"))
    return SourceFile(path: "\(name).bib", bytes: Array(data))
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  func expect(_ text: String, in name: String) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try text.write(to: url.appending(path: name), atomically: true, encoding: .utf8)
      Issue.record("\(name) was written anew")
    }
    #expect(try text == self.text(name))
  }
}

/// All entries of a file, and all messages as if each of them were cited.
func readAll(_ file: SourceFile) -> Diagnosed<EntryTable> {
  let parsed = BibTeXParser().parse(file)
  let table = EntryTable.gathering(parsed.value)
  let checked = table.value.entries.flatMap(EntryCheck.diagnostics)
  return Diagnosed(table.value, parsed.diagnostics + table.diagnostics + checked)
}

/// The entries of a text.
func parse(_ text: String) -> Diagnosed<[BibliographyEntry]> {
  BibTeXParser().parse(SourceFile(path: "test.bib", text: text))
}

extension BibliographyText {
  /// The text with `*` around italics, `$` around formulas and URLs behind links.
  var marked: String {
    runs.map { run in
      switch run {
      case .text(let words): words
      case .emphasized(let words): "*\(words)*"
      case .math(let tex): "$\(tex)$"
      case .link(let words, let url): "[\(words)](\(url))"
      }
    }.joined()
  }
}

extension [CitationRun] {
  /// The words without their links.
  var words: String { map(\.words).joined() }
}

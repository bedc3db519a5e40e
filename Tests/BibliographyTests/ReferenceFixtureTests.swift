import SourceText
import Testing

@testable import Bibliography

/// Whole files of `Tests/Fixtures/bibliography`: labels, references and messages.
@Suite struct ReferenceFixtureTests {
  private static let folder = FixtureFolder("bibliography")

  @Test(arguments: folder.names, CitationStyle.allCases)
  func referencesComeOutAsExpected(_ name: String, _ style: CitationStyle) throws {
    let table = readAll(try Self.folder.file(name)).value
    let list = ReferenceList(style: style, keysInOrder: table.keys, in: table)
    let lines = list.items.map { item in
      "\(item.key): \(list.label(for: item.key))\n  \(item.text.marked)\n"
    }
    try Self.folder.expect(lines.joined(), in: "\(name).\(style.rawValue).txt")
  }

  @Test(arguments: folder.names) func messagesAreAsExpected(_ name: String) throws {
    let file = try Self.folder.file(name)
    let text = DiagnosticPrinter(sources: [file]).text(readAll(file).diagnostics)
    try Self.folder.expect(text, in: "\(name).messages")
  }
}

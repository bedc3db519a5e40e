import Foundation
import SourceText
import Testing

@testable import Bibliography

/// One file of `Tests/Fixtures/diagnostics/bibliography` for each kind of mistake.
@Suite struct DiagnosticFixtureTests {
  private static let folder = FixtureFolder("diagnostics/bibliography")

  /// Mistakes of size, whose files would be large; `HostileInputTests` makes them.
  private static let large = ["strings-too-long", "too-many-mistakes", "value-too-long"]

  @Test(arguments: folder.names) func mistakeIsShownAtItsPlace(_ name: String) throws {
    let file = try Self.folder.file(name)
    let diagnostics = readAll(file).diagnostics
    #expect(Set(diagnostics.map(\.id)) == ["bibliography/\(name)"])
    try Self.folder.expect(
      DiagnosticPrinter(sources: [file]).text(diagnostics), in: "\(name).messages")
  }

  @Test func everyMistakeHasAFixture() throws {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Bibliography/Diagnostics.swift")
    let text = try String(contentsOf: source, encoding: .utf8)
    let ids = text.components(separatedBy: "id: \"bibliography/").dropFirst().map { rest in
      String(rest.prefix { $0 != "\"" })
    }
    #expect(Set(ids).sorted() == (Self.folder.names + Self.large).sorted())
  }
}

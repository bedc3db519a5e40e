import Foundation
import Testing

@testable import Catalogue

/// What is made from the code and the fixtures is what they say now.
@Suite struct CatalogueTests {
  private static let guide = "content/guide/diagnostics.md"
  private static let tables = "Sources/Catalogue/Tables"

  private func expect(_ text: String, in path: String) throws {
    let url = Repository.root.appending(path: path)
    let committed = try? String(contentsOf: url, encoding: .utf8)
    if Repository.isRewritten, committed != text {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(path) was written anew")
    } else {
      #expect(committed == text, "write \(path) anew with UPDATE_GOLDENS=1")
    }
  }

  @Test func theGuideAndTheTablesAreUpToDate() async throws {
    let explanations = try await Explanation.current()
    try expect(GuidePage(explanations: explanations).text, in: Self.guide)
    let files = SwiftTable(explanations: explanations).files
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      try expect(text, in: "\(Self.tables)/\(name)")
    }
    let present = Repository.files(below: Repository.root.appending(path: Self.tables))
    #expect(present == files.keys.sorted())
  }

  @Test func everyFixtureIsInTheToolsOwnTable() {
    #expect(DiagnosticCatalogue.explanations.map(\.id) == DiagnosticFixture.all.map(\.id))
  }

  @Test func nothingOnThePageRuns() async throws {
    let folder = TemporaryFolder()
    let guide = try Data(contentsOf: Repository.root.appending(path: Self.guide))
    try folder.write("content/guide/diagnostics.md", Array(guide))
    let findings = try await DiagnosticFixture(
      id: "", files: [("content/guide/diagnostics.md", Array(guide))],
      method: .check(isForGitHub: true)
    ).findings()
    #expect(findings.text == "")
  }
}

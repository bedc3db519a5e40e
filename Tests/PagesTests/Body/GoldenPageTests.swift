import Foundation
import Markdown
import Pages
import SourceText
import Testing

/// Whole pages of `Tests/Fixtures/markdown`: the HTML of the body, and every message.
///
/// With `UPDATE_GOLDENS=1` the expected texts are written anew, and the test fails.
@Suite struct GoldenPageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Fixtures/markdown")

  @Test(arguments: ["dialect", "mistakes"]) func pageComesOutAsExpected(_ name: String) throws {
    let page = Self.folder.appending(path: "\(name).md")
    let file = SourceFile(path: "\(name).md", bytes: Array(try Data(contentsOf: page)))
    let parsed = MarkdownParser().parse(file)
    let body = BodyRenderer(resolveLink: { $0.replacing(".md", with: "/") }).render(parsed.value)
    try expect(String(decoding: body, as: UTF8.self), in: "\(name).html")
    let messages = DiagnosticPrinter(sources: [file]).text(parsed.diagnostics)
    try expect(messages, in: "\(name).messages")
  }

  private func expect(_ text: String, in name: String) throws {
    let place = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try text.write(to: place, atomically: true, encoding: .utf8)
      Issue.record("\(name) was written anew")
    }
    #expect(try text == String(contentsOf: place, encoding: .utf8))
  }
}

import Foundation
import Testing

@testable import Builder

/// A site of one page, built into a folder that is there for a while.
enum TestSite {
  /// Builds the page and hands its file over.
  static func withPage<Result>(
    _ markdown: String, _ body: (URL) throws -> Result
  ) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "notesite-page-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let content = folder.appending(path: "content")
    try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
    try markdown.write(
      to: content.appending(path: "index.md"), atomically: true, encoding: .utf8)
    let executable = try #require(Bundle.main.executablePath)
    let installation = Installation(
      folder: URL(fileURLWithPath: executable).deletingLastPathComponent())
    let built = try await SiteBuilder(folder: SiteFolder(folder), installation: installation)
      .build()
    #expect(built.diagnostics == [])
    let output = folder.appending(path: "public")
    _ = try OutputTree(folder: output).replace(with: built.files)
    return try body(output.appending(path: "index.html"))
  }

  /// What a script says of a page when it has been loaded.
  static func answer(
    _ markdown: String, _ script: String, options: [String] = []
  ) async throws -> String {
    let asking = """
      \(markdown)
      <script>
      addEventListener("load", () => {
        const result = document.createElement("pre")
        result.id = "answer"
        result.textContent = (() => { \(script) })()
        document.body.append(result)
      })
      </script>

      """
    return try await withPage(asking) { page in
      let dump = try Browser().dump(page, options: options)
      let opening = try #require(dump.range(of: "<pre id=\"answer\">"))
      let rest = dump[opening.upperBound...]
      let closing = try #require(rest.range(of: "</pre>"))
      return String(rest[..<closing.lowerBound])
    }
  }
}

import Foundation
import Testing

@testable import Builder

/// A site built into a folder that is there for a while.
enum TestSite {
  /// Builds a site of one page and hands its file over.
  static func withPage<Result>(
    _ markdown: String, _ body: (URL) throws -> Result
  ) async throws -> Result {
    try await withSite(["content/index.md": markdown]) { folder in
      try body(folder.appending(path: "index.html"))
    }
  }

  /// Builds a site from files by their paths and hands the folder of its pages over.
  static func withSite<Result>(
    _ files: [String: String], _ body: (URL) throws -> Result
  ) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "notesite-page-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let executable = try #require(Bundle.main.executablePath)
    let installation = Installation(
      folder: URL(fileURLWithPath: executable).deletingLastPathComponent())
    let built = try await SiteBuilder(folder: SiteFolder(folder), installation: installation)
      .build()
    #expect(built.diagnostics == [])
    let output = folder.appending(path: "public")
    _ = try OutputTree(folder: output).replace(with: built.files)
    return try body(output)
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

import Foundation
import Testing

@testable import Builder

/// The repository's own site, built and opened in Chromium.
///
/// Its cells train networks, so they link the optimised library that readers of README have too.
@Suite(.serialized) struct OwnSiteTests {
  @Test func everyPageShowsItsFormulasAndFiguresWithoutErrors() async throws {
    let built = try await Self.build()
    #expect(built.diagnostics == [])
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "notesite-browser-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try OutputTree(folder: folder).replace(with: built.files)

    let browser = try Browser()
    let pages = built.files.keys.filter { $0.hasSuffix(".html") }.sorted()
    #expect(pages.count >= 4)
    var formulas = 0
    var drawings = 0
    for page in pages {
      for width in [390, 1280] {
        let report = try browser.open(folder.appending(path: page), width: width)
        #expect(report.errors == [], "\(page) at \(width)")
        #expect(report.empty == [], "\(page) at \(width)")
        #expect(report.overflow == 0, "\(page) at \(width)")
        #expect(report.brokenPreviews == [], "\(page) at \(width)")
        #expect(report.mathFontLoaded || report.formulas == 0, "\(page) at \(width)")
        formulas += report.formulas
        drawings += report.drawings
      }
    }
    #expect(formulas > 100)
    #expect(drawings > 10)
  }

  @Test func everyFigureCanBeRead() async throws {
    _ = try await Self.build()
    let found = try await Self.builder().diagnose().diagnostics
    #expect(found.filter { $0.id.hasPrefix("figure/") } == [])
  }

  @Test func theProbeSeesWhatIsWrong() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "notesite-browser-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let page = folder.appending(path: "index.html")
    let markup = """
      <!doctype html><html><head></head><body><script src="missing.js"></script>
      <script>console.error("seen")</script><math></math>
      <figure><svg width="0" height="0"></svg></figure><div style="width: 900px">x</div></body></html>
      """
    try markup.write(to: page, atomically: true, encoding: .utf8)
    let report = try Browser().open(page, width: 390)
    #expect(report.errors.count == 2)
    #expect(report.empty.count == 2)
    #expect(report.overflow > 500)
    #expect(!report.mathFontLoaded)
  }

  private static func build() async throws -> BuiltSite { try await builder().build() }

  private static func builder() throws -> SiteBuilder {
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = repository.appending(path: ".build/release").resolvingSymlinksInPath()
    try #require(
      FileManager.default.fileExists(atPath: folder.appending(path: "Modules").path),
      "run 'make build' first")
    return SiteBuilder(folder: SiteFolder(repository), installation: Installation(folder: folder))
  }
}

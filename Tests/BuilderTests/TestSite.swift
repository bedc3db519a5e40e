import Foundation
import SourceText
import Testing

@testable import Builder

/// A site in a temporary folder, built with the library beside the tests.
struct TestSite {
  let folder = TemporaryFolder()

  /// A site from files by their paths.
  init(_ files: [String: String] = [:]) throws {
    for (path, text) in files { try folder.write(path, text) }
  }

  /// A copy of a fixture.
  init(fixture: String) throws {
    try FileManager.default.removeItem(at: folder.url)
    try FileManager.default.copyItem(at: Fixtures.sites.appending(path: fixture), to: folder.url)
  }

  /// Builds the site, with so many pages at once.
  func build(width: Int? = nil) async throws -> BuiltSite {
    var builder = try builder()
    builder.width = width
    return try await builder.build()
  }

  /// What `check` says of the site.
  func diagnose() async throws -> BuiltSite { try await builder().diagnose() }

  private func builder() throws -> SiteBuilder {
    let executable = try #require(Bundle.main.executablePath)
    let installation = Installation(
      folder: URL(fileURLWithPath: executable).deletingLastPathComponent())
    return SiteBuilder(folder: SiteFolder(folder.url), installation: installation)
  }
}

extension BuiltSite {
  /// The diagnostics as the terminal shows their first lines.
  var firstLines: [String] {
    let printer = DiagnosticPrinter(sources: sources)
    return diagnostics.map { printer.text($0).prefix { $0 != "\n" }.description }
  }

  /// The diagnostics as `path:line:column: id`, without those that `check` alone has.
  var messages: [String] {
    firstLines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.first, let id = words.last, !id.hasPrefix("[check/") else {
        return nil
      }
      return place + " " + id.dropFirst().dropLast()
    }
  }

  /// A file as text.
  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
}

/// Where the fixtures lie.
enum Fixtures {
  static let sites = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/sites")

  /// Whether goldens are to be written anew, which also makes their tests fail.
  static let areRewritten = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil
}

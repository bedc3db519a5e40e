import Builder
import Cells
import Foundation
import Markdown
import SourceText
import Testing

@testable import Bibliography

/// What the tool says about a site: its messages, and the files that they quote.
struct Findings {
  var diagnostics: [Diagnostic]
  var sources: [SourceFile]

  /// The messages of one kind alone.
  func only(_ id: String) -> Findings {
    Findings(diagnostics: diagnostics.filter { $0.id == id }, sources: sources)
  }

  /// The messages as a terminal shows them.
  var text: String { DiagnosticPrinter(sources: sources).text(diagnostics) }
}

extension DiagnosticFixture {
  /// Whether cells run, and only they leave something behind in the folder's cache.
  var runsCells: Bool { if case .build = method { true } else { false } }

  /// What the tool says about the fixture as the only site in a folder.
  func findings(in folder: TemporaryFolder = TemporaryFolder()) async throws -> Findings {
    try folder.clear(keeping: ".notesite")
    for file in files { try folder.write(file.path, file.bytes) }
    switch method {
    case .check(let isForGitHub):
      return Findings(try await builder(folder).diagnose(isForGitHub: isForGitHub))
    case .build: return Findings(try await builder(folder).build())
    case .bibliography: return bibliographyFindings()
    case .hastyCompiler: return try await hastyFindings(folder)
    case .damagedCache:
      _ = try await builder(folder).build()
      try damageCache(of: folder)
      return Findings(try await builder(folder).build())
    case .verifiedCache:
      var builder = try builder(folder)
      _ = try await builder.build()
      builder.cellRun = .verify
      return Findings(try await builder.build())
    case .checkAfterBuild:
      _ = try await builder(folder).build()
      return Findings(try await builder(folder).diagnose())
    case .noRun:
      var builder = try builder(folder)
      builder.cellRun = .nothing
      return Findings(try await builder.build())
    }
  }

  private func builder(_ folder: TemporaryFolder) throws -> SiteBuilder {
    let executable = try #require(Bundle.main.executablePath)
    let tools = URL(fileURLWithPath: executable).deletingLastPathComponent()
    return SiteBuilder(
      folder: SiteFolder(folder.url), installation: Installation(folder: tools))
  }

  private func bibliographyFindings() -> Findings {
    let sources = files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let parsed = sources.map { BibTeXParser().parse($0) }
    let table = EntryTable.gathering(parsed.flatMap(\.value))
    let checked = table.value.entries.flatMap(EntryCheck.diagnostics)
    return Findings(
      diagnostics: parsed.flatMap(\.diagnostics) + table.diagnostics + checked, sources: sources)
  }

  private func hastyFindings(_ folder: TemporaryFolder) async throws -> Findings {
    var limits = CellLimits()
    limits.compilerSeconds = 0.001
    let executable = try #require(Bundle.main.executablePath)
    let runner = CellRunner(
      tools: CellTools(
        toolchain: try SwiftToolchain.locate(),
        library: try NoteKitLibrary.beside(executable: executable)), cache: nil, limits: limits,
      scratch: folder.url.appending(path: "scratch").path)
    let sources = files.map { SourceFile(path: $0.path, bytes: $0.bytes) }
    let page = MarkdownParser().parse(sources[0]).value
    return Findings(diagnostics: try await runner.run(page).diagnostics, sources: sources)
  }

  private func damageCache(of folder: TemporaryFolder) throws {
    let cache = folder.url.appending(path: ".notesite/cache/cells")
    for path in Repository.files(below: cache) {
      var bytes = try Data(contentsOf: cache.appending(path: path))
      bytes[bytes.count - 3] ^= 1
      try bytes.write(to: cache.appending(path: path))
    }
  }
}

extension Findings {
  fileprivate init(_ built: BuiltSite) {
    self.init(diagnostics: built.diagnostics, sources: built.sources)
  }
}

import Cells
import Foundation
import Site
import SourceText

/// Runs the stages in order, each over all pages in parallel.
///
/// A build reads the folder and writes nothing but the cells' cache; what becomes of the files it
/// returns is up to the command.
package struct SiteBuilder: Sendable {
  let folder: SiteFolder
  let installation: Installation
  let includesDrafts: Bool
  /// What may be done with cells.
  package var cellRun = CellSettings.Run.missing
  /// How many pages' cells run at once; nil for as many as the machine has cores.
  package var width: Int?
  /// What the times of the parts of a build are added to.
  package var stopwatch: Stopwatch?

  /// A builder for a site, with the tool's own parts.
  package init(folder: SiteFolder, installation: Installation, includesDrafts: Bool = false) {
    self.folder = folder
    self.installation = installation
    self.includesDrafts = includesDrafts
  }

  /// Fails if the folder holds no site.
  package func check() throws(SiteFolderError) { _ = try folder.list() }

  /// Builds the whole site.
  ///
  /// Throws when the machine is at fault: a folder that cannot be read, a missing compiler or
  /// font. Authors' mistakes are diagnostics, and every page is in the result; `failed` names the
  /// ones with errors.
  package func build(
    reporting progress: @escaping @Sendable (BuildCounts) -> Void = { _ in }
  ) async throws -> BuiltSite {
    var built = BuiltSite()
    let read = try await read(&built)
    let font = try WebFont(configured: read.configuration.mathFont, site: folder.url)
    let board = ProgressBoard(pages: read.sources.documents.count, report: progress)
    let cells = try await run(
      read.sources.documents, read.configuration, readModels(read.listing), board, &built)
    let site = resolve(read, &built)
    let theme = try readTheme(read.listing, &built)
    let drawing = ContinuousClock.now
    try await render(
      site, cells.outputs, expected: cells.expected, theme.templates, font.font, &built)
    stopwatch?.add(ContinuousClock.now - drawing, to: "draw")
    try addFiles(read.listing, site, theme, font, &built)
    built.diagnostics = built.diagnostics.sortedAndUnique
    built.counts = board.counts
    return built
  }

  /// Everything there is to say about the site without running its cells; the result has no files.
  ///
  /// Figures are looked at where the cache has them; what has not run yet is left for the build.
  ///
  /// - Parameter isForGitHub: Whether what GitHub would show otherwise counts too.
  package func diagnose(isForGitHub: Bool = false) async throws -> BuiltSite {
    var built = BuiltSite()
    let read = try await read(&built)
    let site = resolve(read, &built)
    _ = try readTheme(read.listing, &built)
    let checker = SiteChecker(site)
    built.diagnostics += checker.diagnostics
    if isForGitHub { built.diagnostics += checker.gitHubDiagnostics }
    built.diagnostics += await figureFindings(site, read)
    built.diagnostics = built.diagnostics.sortedAndUnique
    built.counts.pages = read.sources.documents.count
    return built
  }
}

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
  /// What may be done with cells.
  package var cellRun = CellSettings.Run.missing
  /// How many pages' cells run at once; nil for as many as the machine has cores.
  package var width: Int?
  /// What the times of the parts of a build are added to.
  package var stopwatch: Stopwatch?

  /// A builder for a site, with the tool's own parts.
  package init(folder: SiteFolder, installation: Installation) {
    self.folder = folder
    self.installation = installation
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
    let listing = try folder.list()
    var built = BuiltSite()
    let configuration = try readConfiguration(&built)
    let font = try WebFont(configured: configuration.mathFont, site: folder.url)
    let documents = try await parse(listing.notes, configuration, &built)
    if documents.isEmpty { throw SiteFolderError.noPages(folder.url.path) }

    let board = ProgressBoard(pages: documents.count, report: progress)
    let cells = try await run(documents, configuration, readModels(listing), board, &built)
    let site = SiteResolver(configuration: configuration)
      .resolve(documents: documents, assets: Set(listing.assets))
    built.diagnostics += site.diagnostics
    let overrides = try listing.templates.map { try folder.read($0) }
    let theme = SiteTheme.load(overrides: overrides)
    built.sources += overrides
    built.diagnostics += theme.diagnostics

    let drawing = ContinuousClock.now
    try await render(
      site.value, cells.outputs, expected: cells.expected, theme.value.templates, font.font, &built)
    stopwatch?.add(ContinuousClock.now - drawing, to: "draw")
    try addFiles(listing, site.value, theme.value, font, &built)
    built.diagnostics = built.diagnostics.sortedAndUnique
    built.counts = board.counts
    return built
  }
}

import Cells
import DocumentModel
import FigureModel
import Figures
import MathLayout
import Pages
import Site
import SourceText

// What `notesite check` says about figures.
extension SiteBuilder {
  /// What a careful eye would find wrong with the figures that the cache has, at their cells.
  ///
  /// Nothing runs, and nothing is said about cells themselves, their mistakes being the build's.
  /// Where the machine lacks what cells need, no figure is looked at.
  func figureFindings(_ site: ResolvedSite, _ read: ReadSite) async -> [Diagnostic] {
    guard site.pages.contains(where: { !$0.document.program.isEmpty }),
      let font = try? WebFont(configured: read.configuration.mathFont, site: folder.url),
      let models = try? readModels(read.listing)
    else { return [] }
    var builder = self
    builder.cellRun = .nothing
    // A check asks nobody else, not even a shared cache.
    var configuration = read.configuration
    configuration.cells.remote = nil
    let runner = builder.cellRunner(configuration, models)
    let renderer = FigureRenderer(font: font.font)
    let found = try? await site.pages.parallelMap(width: width) { page in
      let outputs = (try? await runner.run(page.document))?.value.outputs ?? [:]
      return FigureCheck(renderer) { $0.place(ofOutput: $1, among: $2) }
        .diagnostics(of: page.document, outputs)
    }
    return (found ?? []).flatMap(\.self)
  }
}

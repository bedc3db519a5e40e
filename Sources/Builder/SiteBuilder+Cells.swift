import Cells
import DocumentModel
import FigureModel
import Foundation
import Site
import SourceText

// The stage that runs the cells, and what else is asked about them.
extension SiteBuilder {
  /// What the cells of all pages gave.
  struct CellStage {
    /// The outputs of each cell.
    var outputs: [Cell.ID: [Output]] = [:]
    /// How the cells failed that were expected to.
    var expected: [Diagnostic] = []
  }

  /// Runs the cells of every page, or takes their results from the cache.
  func run(
    _ documents: [Document], _ configuration: SiteConfiguration, _ models: ModelSources,
    _ board: ProgressBoard, _ built: inout BuiltSite
  ) async throws -> CellStage {
    let hasCells = documents.contains { !$0.program.isEmpty }
    let runner = hasCells ? cellRunner(configuration, models) : nil
    let results = try await documents.parallelMap(width: width) { document in
      let result = try await runner?.run(document) ?? Diagnosed(CellResults())
      board.finishPage(ranCells: result.value.ranCount, cachedCells: result.value.cachedCount)
      return result
    }
    built.sources += models.files
    built.diagnostics += results.flatMap(\.diagnostics)
    if board.counts.ranCells > 0 {
      if configuration.cells.isolation == IsolationMode.auto.rawValue,
        case .limits(let reason)? = try await runner?.protection()
      {
        built.notices.append("cells ran with \(Protection.limits(reason: reason))")
      }
      cache.evict(downTo: configuration.cells.cacheBytes)
    }
    if let problem = runner?.remoteProblem {
      built.notices.append("the shared cache was not used to the end: \(problem)")
    }
    return results.reduce(into: CellStage()) { all, result in
      all.outputs.merge(result.value.outputs) { first, _ in first }
      all.expected += result.value.expected
    }
  }

  /// Why the cells of a page run, or do not; nil if there is no such page.
  ///
  /// - Parameter page: The path of its file, with or without `content/`.
  package func explanation(
    of page: String, label: String?
  ) async throws -> CellExplanation? {
    var built = BuiltSite()
    let listing = try folder.list()
    let configuration = try readConfiguration(&built)
    let path = listing.notes.first { $0 == page || $0 == "content/" + page }
    guard let path else { return nil }
    let documents = try await parse([path], configuration, &built)
    guard let document = documents.first else { return nil }
    let runner = cellRunner(configuration, try readModels(listing))
    return try await runner.explanation(of: document, label: label)
  }

  /// What stands between this site's cells and the machine.
  package func protection() async throws -> Protection {
    var built = BuiltSite()
    let configuration = try readConfiguration(&built)
    return try await cellRunner(configuration, ModelSources()).protection()
  }

  /// Removes all that the tool keeps between builds; the next build runs everything.
  package func clean() throws {
    for name in ["cache", "scratch"]
    where FileManager.default.fileExists(atPath: "\(state)/\(name)") {
      try FileManager.default.removeItem(atPath: "\(state)/\(name)")
    }
  }

  /// The shared code in `content/models`.
  func readModels(_ listing: SiteFolder.Listing) throws -> ModelSources {
    ModelSources(try listing.models.map { try folder.read($0) })
  }

  /// A runner of this site's cells.
  func cellRunner(_ configuration: SiteConfiguration, _ models: ModelSources) -> CellRunner {
    var limits = CellLimits()
    limits.seconds = Double(configuration.cellTimeout)
    var settings = CellSettings()
    settings.site = folder.url.path
    settings.models = models
    settings.isolation = IsolationMode(rawValue: configuration.cells.isolation) ?? .auto
    settings.launcher = configuration.cells.launcher
    let ours = ProcessInfo.processInfo.environment
    settings.environment = ours.filter { configuration.cells.environment.contains($0.key) }
    settings.run = cellRun
    settings.stopwatch = stopwatch
    settings.remote = configuration.cells.remote.map {
      RemoteCache(address: $0, isReadOnly: configuration.cells.isRemoteReadOnly)
    }
    let tools = CellTools(
      toolchain: { () throws(CellMachineError) in try SwiftToolchain.locate() },
      library: { () throws(CellMachineError) in try installation.noteKit() })
    return CellRunner(
      tools: tools, cache: cache, limits: limits, scratch: state + "/scratch", settings: settings)
  }

  /// The folder of what the tool keeps between builds.
  var state: String { folder.url.appending(path: ".notesite").path }

  /// The cache of the cells' results.
  var cache: CellCache { CellCache(folder: state + "/cache/cells") }
}

import DocumentModel
import FigureModel
import Foundation
import SourceText

/// Compiles and runs the cells of pages, one program a page, and keeps what they gave.
///
/// Pages may run at the same time. A page whose cells ran before starts no process.
package struct CellRunner: Sendable {
  let tools: CellTools
  let cache: CellCache?
  let limits: CellLimits
  let scratch: String
  let settings: CellSettings
  let probe: ProtectionProbe
  let models: ModelCompiler?

  /// A runner that works in folders of its own below `scratch`, where it also keeps what makes
  /// the compiler faster the next time.
  package init(
    tools: CellTools, cache: CellCache?, limits: CellLimits = CellLimits(), scratch: String,
    settings: CellSettings = CellSettings()
  ) {
    self.tools = tools
    self.cache = cache
    self.limits = limits
    self.scratch = scratch
    self.settings = settings
    let work = URL(fileURLWithPath: scratch).path
    probe = ProtectionProbe(
      mode: settings.isolation, folder: work, places: settings.bubblewrapPlaces)
    models = (try? tools.compiler(limits: limits, scratch: scratch)).map {
      ModelCompiler(settings.models, compiler: $0, folder: work + "/models", scratch: scratch)
    }
  }

  /// The outputs of a page's cells; after a mistake, those of the cells before it.
  package func run(
    _ document: Document
  ) async throws(CellMachineError) -> Diagnosed<CellResults> {
    let page = try await page(document)
    guard !page.cells.isEmpty else { return Diagnosed(CellResults()) }
    let stored = page.usesCache ? await storedRun(of: page) : .missing
    if case .found(let run) = stored {
      guard settings.run == .verify else { return page.report(run, .cached) }
      return page.report(try await verify(run, page), .ran)
    }
    if page.isCachedOnly {
      return page.report(page.failed(.notCached(page.program.head(of: 0))), .none)
    }
    guard settings.run != .nothing else {
      return page.report(page.failed(.notRun(page.program.head(of: 0))), .none)
    }

    var run = try await freshRun(of: page)
    if run.isGood, page.usesCache { await store(run, of: page) }
    if stored == .damaged { run.mistakes.append(.damagedCache(page.program.head(of: 0))) }
    return page.report(run, .ran)
  }

  /// What went wrong with the shared cache; nil if nothing did.
  package var remoteProblem: String? { settings.remote?.problem }

  /// What protects the machine from cells here.
  package func protection() async throws(CellMachineError) -> Protection {
    guard let command = settings.launcher.first else { return try await probe.protection() }
    if settings.isolation == .require {
      throw .noSandbox(reason: "cells.launcher runs them elsewhere")
    }
    return .elsewhere(command: command)
  }
}

extension CellRunner {
  /// Runs a page again and names the cells that gave something else.
  private func verify(_ stored: PageRun, _ page: CellPage) async throws(CellMachineError) -> PageRun
  {
    var run = try await freshRun(of: page)
    guard run.isGood else { return run }
    for index in page.cells.indices where run.outputs[index] != stored.outputs[index] {
      run.mistakes.append(.notDeterministic(page.program.head(of: index)))
    }
    return run
  }

  /// A page with what its results depend on.
  func page(_ document: Document) async throws(CellMachineError) -> CellPage {
    let inputs = InputFolder(site: settings.site, page: document.source.path)
    var page = CellPage(document, models: settings.models, inputs: inputs, limits: limits)
    page.environment = settings.environment
    guard !page.cells.isEmpty else { return page }
    page.isSandboxed =
      settings.run == .nothing || page.isCachedOnly || !page.usesCache
      ? nil : try await protection().isSandbox
    return page
  }
}

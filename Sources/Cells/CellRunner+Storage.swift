import FigureModel
import Foundation

// What is in the cache, and under which names.
extension CellRunner {
  /// What looking for a page's results gives.
  enum Stored: Hashable {
    case missing, damaged
    case found(PageRun)
  }

  /// The results of a page, if all that they depend on is as it was.
  func storedRun(of page: CellPage) async -> Stored {
    var found = Stored.missing
    for hash in await names(of: page) {
      switch await storedRun(hash, of: page) {
      case .found(let run): return .found(run)
      case .damaged: found = .damaged
      case .missing: break
      }
    }
    return found
  }

  /// Stores the results of a page, with what they depend on.
  func store(_ run: PageRun, of page: CellPage) async {
    guard let cache, let tools = tools.identities, let isSandboxed = page.isSandboxed,
      let body = try? CellCoding.encoder.encode(run)
    else { return }
    let key = page.key(tools, isSandboxed: isSandboxed)
    cache.store(Array(body), for: key.hash)
    cache.store(Array(key.hash.utf8), for: page.portableKey.hash)
    let record = CellRecord(key: key, observed: run.observed)
    await settings.remote?.store(Array(body), for: key.hash, scratch: scratch)
    await settings.remote?.store(
      Array(key.hash.utf8), for: page.portableKey.hash, scratch: scratch)
    guard let record = try? CellCoding.encoder.encode(record) else { return }
    cache.store(Array(record), for: CellRecord.name(of: page.path))
  }
}

extension CellRunner {
  /// The names under which a page's results may be found, the best first.
  private func names(of page: CellPage) async -> [String] {
    var names: [String] = []
    if let tools = tools.identities, let isSandboxed = page.isSandboxed {
      names.append(page.key(tools, isSandboxed: isSandboxed).hash)
      // What ran in a sandbox is as good where there is none; not the other way round.
      if !isSandboxed { names.append(page.key(tools, isSandboxed: true).hash) }
    } else if case .found(let name) = await body(for: page.portableKey.hash) {
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names
  }

  /// What the cache here has, or the shared one.
  private func body(for key: String) async -> CellCache.Lookup {
    let own = cache?.body(for: key) ?? .missing
    if own != .missing { return own }
    guard let body = await settings.remote?.body(for: key) else { return .missing }
    cache?.store(body, for: key)
    return .found(body)
  }

  private func storedRun(_ hash: String, of page: CellPage) async -> Stored {
    switch await body(for: hash) {
    case .missing: return .missing
    case .damaged: return .damaged
    case .found(let body):
      let run = try? CellCoding.decoder.decode(PageRun.self, from: Data(body))
      guard let run, run.outputs.count == page.cells.count else { return .damaged }
      let isCurrent = run.observed.allSatisfy { page.inputs.observe($0.path) == $0 }
      return isCurrent ? .found(run) : .missing
    }
  }
}

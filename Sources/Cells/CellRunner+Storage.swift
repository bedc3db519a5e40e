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
  func storedRun(of page: CellPage) -> Stored {
    var found = Stored.missing
    for hash in names(of: page) {
      switch storedRun(hash, of: page) {
      case .found(let run): return .found(run)
      case .damaged: found = .damaged
      case .missing: break
      }
    }
    return found
  }

  /// Stores the results of a page, with what they depend on.
  func store(_ run: PageRun, of page: CellPage) {
    guard let cache, let tools = tools.identities, let isSandboxed = page.isSandboxed,
      let body = try? CellCoding.encoder.encode(run)
    else { return }
    let key = page.key(tools, isSandboxed: isSandboxed)
    cache.store(Array(body), for: key.hash)
    cache.store(Array(key.hash.utf8), for: page.portableKey.hash)
    let record = CellRecord(key: key, observed: run.observed)
    guard let record = try? CellCoding.encoder.encode(record) else { return }
    cache.store(Array(record), for: CellRecord.name(of: page.path))
  }
}

extension CellRunner {
  /// The names under which a page's results may be found, the best first.
  private func names(of page: CellPage) -> [String] {
    var names: [String] = []
    if let tools = tools.identities, let isSandboxed = page.isSandboxed {
      names.append(page.key(tools, isSandboxed: isSandboxed).hash)
      // What ran in a sandbox is as good where there is none; not the other way round.
      if !isSandboxed { names.append(page.key(tools, isSandboxed: true).hash) }
    } else if case .found(let name)? = cache?.body(for: page.portableKey.hash) {
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names
  }

  private func storedRun(_ hash: String, of page: CellPage) -> Stored {
    switch cache?.body(for: hash) {
    case nil, .missing: return .missing
    case .damaged: return .damaged
    case .found(let body):
      let run = try? CellCoding.decoder.decode(PageRun.self, from: Data(body))
      guard let run, run.outputs.count == page.cells.count else { return .damaged }
      let isCurrent = run.observed.allSatisfy { page.inputs.observe($0.path) == $0 }
      return isCurrent ? .found(run) : .missing
    }
  }
}

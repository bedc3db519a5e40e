import Synchronization

/// Counts what is done, from any thread, and tells whoever wants to know.
final class ProgressBoard: Sendable {
  private let state: Mutex<BuildCounts>
  private let report: @Sendable (BuildCounts) -> Void

  init(pages: Int, report: @escaping @Sendable (BuildCounts) -> Void) {
    var counts = BuildCounts()
    counts.pages = pages
    state = Mutex(counts)
    self.report = report
  }

  /// What is done so far.
  var counts: BuildCounts { state.withLock { $0 } }

  /// Notes that the cells of one page have run.
  func finishPage(ranCells: Int, cachedCells: Int) {
    let counts = state.withLock { counts in
      counts.finishedPages += 1
      counts.ranCells += ranCells
      counts.cachedCells += cachedCells
      return counts
    }
    report(counts)
  }
}

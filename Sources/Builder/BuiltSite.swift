import SourceText

/// What a build made: every file of the site, and everything there is to say about it.
package struct BuiltSite: Sendable {
  /// The bytes of each file by its path in the output.
  package var files: [String: [UInt8]] = [:]
  /// The paths of the files that belong to a page, by the page's: its figures and their data.
  package var companions: [String: Set<String>] = [:]
  /// The paths of the pages whose notes have errors.
  package var failed: Set<String> = []
  /// All diagnostics, sorted.
  package var diagnostics: [Diagnostic] = []
  /// The files that the diagnostics point into.
  package var sources: [SourceFile] = []
  /// What else there is to say, about the machine and not about a page: one sentence each.
  package var notices: [String] = []
  /// What was done.
  package var counts = BuildCounts()

  /// Nothing built yet.
  package init() {}

  /// The files without the failed pages, so that what was published of them before stays.
  package var goodFiles: [String: [UInt8]] {
    let left = failed.reduce(into: failed) { $0.formUnion(companions[$1] ?? []) }
    return files.filter { !left.contains($0.key) }
  }
}

/// How much a build did.
package struct BuildCounts: Sendable, Hashable {
  /// Pages that were read.
  package var pages = 0
  /// Pages that are finished.
  package var finishedPages = 0
  /// Cells that ran.
  package var ranCells = 0
  /// Cells whose results came from the cache.
  package var cachedCells = 0

  /// Nothing done yet.
  package init() {}
}

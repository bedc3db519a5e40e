/// What has changed in the watched folders since the last time.
package struct FolderChange: Hashable, Sendable {
  /// The files and folders that were written, made, moved or removed, sorted by their bytes.
  package var paths: [String]
  /// Whether more may have changed than the paths say, because the system lost count.
  package var isIncomplete: Bool

  /// A change.
  package init(paths: [String], isIncomplete: Bool = false) {
    self.paths = paths
    self.isIncomplete = isIncomplete
  }
}

/// A file that a page's program read.
struct ObservedFile: Hashable, Sendable, Codable {
  /// Its path below the page's folder.
  var path: String
  /// The hash of what it held; `""` if it was not there.
  var hash: String
}

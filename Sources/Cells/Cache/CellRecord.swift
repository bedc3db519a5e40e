/// What the stored results of a page depend on, kept so that a later change can be named.
struct CellRecord: Hashable, Sendable, Codable {
  /// The key.
  var key: CellKey
  /// The files that were read.
  var observed: [ObservedFile]

  /// The name under which the cache keeps the record of a page.
  static func name(of page: String) -> String { SHA256.hash(Array("record of \(page)".utf8)) }
}

/// One file of the site as the preview serves it, from memory.
package struct ServedFile: Hashable, Sendable {
  /// The content.
  package var bytes: [UInt8]
  /// Its media type, as `text/html; charset=utf-8`.
  package var contentType: String

  /// A file.
  package init(bytes: [UInt8], contentType: String) {
    self.bytes = bytes
    self.contentType = contentType
  }

  /// A file whose media type follows from its path.
  package init(bytes: [UInt8], path: String) {
    self.init(bytes: bytes, contentType: MediaType.of(path))
  }

  /// Whether it is a page, which gets the script that reloads it.
  var isPage: Bool { contentType.hasPrefix("text/html") }
}

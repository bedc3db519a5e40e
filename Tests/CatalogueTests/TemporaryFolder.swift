import Foundation

/// A folder of a test's own, removed when the test ends.
final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory
    .appending(path: "notesite-test-\(UUID().uuidString)").standardizedFileURL

  init() { try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The names of the entries, sorted.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }

  /// Removes what is in the folder but for one entry.
  func clear(keeping kept: String) throws {
    for name in names where name != kept {
      try FileManager.default.removeItem(at: url.appending(path: name))
    }
  }

  /// Writes a file, with the folders it needs.
  func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

  /// Writes a file from bytes, with the folders it needs.
  func write(_ path: String, _ bytes: [UInt8]) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}

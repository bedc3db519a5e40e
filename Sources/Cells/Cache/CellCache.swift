import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Stores what runs gave, one file a page's program, below a folder that may vanish at any time.
///
/// An entry is a header – format, key, length and hash of the body, a line each – and the body. It
/// is written under another name and renamed, so nobody reads half of one; what does not agree with
/// its header counts as damaged. Trouble with the cache never fails a build.
package struct CellCache: Hashable, Sendable {
  private let folder: String
  private static let format = "notesite cells 2"
  private static let largestEntry = 64 << 20

  /// The cache below a folder, which is made when something is first stored.
  package init(folder: String) {
    self.folder = folder
  }

  /// What looking for an entry gives.
  enum Lookup: Hashable, Sendable {
    case missing
    case damaged
    case found([UInt8])
  }

  /// The body stored under a key.
  func body(for key: String) -> Lookup {
    guard let bytes = read(path(of: key)) else { return .missing }
    let lines = bytes.split(separator: 0x0A, maxSplits: 4, omittingEmptySubsequences: false)
    guard lines.count == 5 else { return .damaged }
    let body = Array(lines[4])
    let header = lines[..<4].map { String(decoding: $0, as: UTF8.self) }
    guard header == self.header(key: key, body: body) else { return .damaged }
    touch(path(of: key))
    return .found(body)
  }

  /// Stores a body under a key, if that can be done.
  func store(_ body: [UInt8], for key: String) {
    let path = path(of: key)
    let parent = folder + "/" + key.prefix(2)
    try? FileManager.default.createDirectory(
      atPath: parent, withIntermediateDirectories: true)
    let header = header(key: key, body: body).joined(separator: "\n") + "\n"
    let temporary = "\(parent)/.\(UUID().uuidString)"
    guard write(Array(header.utf8) + body, to: temporary), rename(temporary, path) == 0 else {
      unlink(temporary)
      return
    }
  }
}

extension CellCache {
  /// Removes the entries that were not used for longest until the rest fits.
  package func evict(downTo limit: Int) {
    let files = FileManager.default
    guard let names = try? files.subpathsOfDirectory(atPath: folder) else { return }
    var entries = names.compactMap { name -> (path: String, status: FileStatus)? in
      guard name.split(separator: "/").count == 2 else { return nil }
      return FileStatus(following: folder + "/" + name).map { (folder + "/" + name, $0) }
    }
    var size = entries.reduce(0) { $0 + $1.status.size }
    guard size > limit else { return }
    entries.sort { ($0.status.changed, $0.path) < ($1.status.changed, $1.path) }
    for entry in entries where size > limit {
      unlink(entry.path)
      size -= entry.status.size
    }
  }

  /// Notes that an entry was used now, for `evict`.
  private func touch(_ path: String) { utimensat(AT_FDCWD, path, nil, AT_SYMLINK_NOFOLLOW) }

  private func path(of key: String) -> String { "\(folder)/\(key.prefix(2))/\(key)" }

  private func header(key: String, body: [UInt8]) -> [String] {
    [Self.format, key, "\(body.count)", SHA256.hash(body)]
  }

  /// The bytes of a plain file; nil if there is none.
  private func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard let data = try? file.read(upToCount: Self.largestEntry) else { return [] }
    return Array(data)
  }

  private func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    return (try? file.write(contentsOf: bytes)) != nil
  }
}

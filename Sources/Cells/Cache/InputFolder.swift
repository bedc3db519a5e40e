import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A page's folder as its cells see it: plain files below it, and nothing that a link leads out to.
struct InputFolder: Hashable, Sendable {
  /// Its absolute path, without links; nil if the pages come from no folder.
  let path: String?

  /// The most bytes that a file may have.
  private static let largestFile = 1 << 30

  /// The folder of a page in a site's folder.
  init(site: String?, page: String) {
    let parts = page.split(separator: "/").dropLast()
    path = site.flatMap { Self.resolved(([$0] + parts.map(String.init)).joined(separator: "/")) }
  }

  /// The absolute path of a file; nil if it is none or lies elsewhere.
  func file(_ name: String) -> String? {
    guard let path, !name.hasPrefix("/"), !name.utf8.contains(0),
      let file = Self.resolved(path + "/" + name), file.hasPrefix(path + "/")
    else { return nil }
    return file
  }

  /// What a file holds; nil if there is none.
  func bytes(_ name: String) -> [UInt8]? {
    guard let file = file(name) else { return nil }
    let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= Self.largestFile, let data = try? handle.readToEnd() ?? Data()
    else { return nil }
    return Array(data)
  }

  /// The file as a run that reads it now would note it.
  func observe(_ name: String) -> ObservedFile {
    ObservedFile(path: name, hash: bytes(name).map { SHA256.hash($0) } ?? "")
  }

  private static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}

import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Holds a site for one build at a time, across processes; released when it is destroyed.
package struct SiteLock: ~Copyable {
  private let descriptor: Int32

  /// Waits until no other build holds the site.
  package init(site: URL) throws(SiteFolderError) {
    let folder = site.appending(path: ".notesite")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "lock").path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0, flock(descriptor, LOCK_EX) == 0 else {
      throw .unreadable(path, reason: String(cString: strerror(errno)))
    }
  }

  deinit { close(descriptor) }
}

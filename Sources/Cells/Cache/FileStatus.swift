#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the file system says about a file.
struct FileStatus: Hashable, Sendable {
  /// Its size in bytes.
  var size: Int
  /// When its content last changed, in nanoseconds since 1970.
  var changed: Int

  /// The status of a path; nil if there is nothing.
  init?(following path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    size = Int(status.st_size)
    #if canImport(Darwin)
      changed = status.st_mtimespec.tv_sec * 1_000_000_000 + status.st_mtimespec.tv_nsec
    #else
      changed = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    #endif
  }
}

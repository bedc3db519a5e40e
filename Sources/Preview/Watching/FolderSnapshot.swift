#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What lies in some folders at one time: by comparing two, changes are found without the system.
struct FolderSnapshot: Hashable, Sendable {
  /// What tells one state of a file from another; folders have no size and time.
  struct Stamp: Hashable, Sendable {
    var isFolder = false
    var inode: UInt64 = 0
    var size: Int64 = 0
    var seconds: Int64 = 0
    var nanoseconds: Int64 = 0
  }

  /// The watched files and folders by path, without the folders that the walk began with.
  private(set) var entries: [String: Stamp] = [:]

  /// Everything below some folders; symbolic links are not followed.
  init(of folders: [String], names: WatchedNames) {
    var pending = folders
    while let folder = pending.popLast() {
      for (path, stamp) in Self.content(of: folder, names: names) {
        entries[path] = stamp
        if stamp.isFolder { pending.append(path) }
      }
    }
  }

  /// What has happened since an earlier snapshot.
  func events(since earlier: FolderSnapshot) -> [WatchEvent] {
    let changed = entries.filter { earlier.entries[$0.key] != $0.value }.keys
    let vanished = earlier.entries.keys.filter { entries[$0] == nil }
    return changed.sortedByBytes().map(WatchEvent.changed)
      + vanished.sortedByBytes().map(WatchEvent.vanished)
  }

  /// The watched content of one folder; a folder that cannot be read has none.
  static func content(of folder: String, names: WatchedNames) -> [(path: String, stamp: Stamp)] {
    let listed = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return listed.compactMap { name in
      let path = folder + "/" + name
      guard names.includes(name, at: path), let stamp = stamp(of: path) else { return nil }
      return (path, stamp)
    }
  }

  private static func stamp(of path: String) -> Stamp? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    if status.st_mode & S_IFMT == S_IFDIR { return Stamp(isFolder: true) }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Stamp(
      inode: UInt64(status.st_ino), size: Int64(status.st_size), seconds: Int64(time.tv_sec),
      nanoseconds: Int64(time.tv_nsec))
  }
}

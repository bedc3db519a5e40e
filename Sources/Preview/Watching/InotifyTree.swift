#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// The watches on some folders and all folders below them.
  ///
  /// Folders are watched, not files, because editors replace files. A folder is watched before it
  /// is listed, so that nothing that happens in between is lost.
  struct InotifyTree {
    /// The descriptor to read events from, non-blocking; whoever made the tree closes it.
    let descriptor: Int32

    private let roots: [String]
    private let names: WatchedNames
    private var folders: [Int32: String] = [:]

    /// Whether every folder is watched; if not, polling has to take over.
    private(set) var isWhole = true

    /// Watches on the folders and all below them, or nil if the system has no watches to give.
    init?(roots: [String], names: WatchedNames) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      self.roots = roots
      self.names = names
      for root in roots { _ = watch(root) }
    }

    /// What some bytes that were read from the descriptor tell.
    mutating func events(in bytes: [UInt8]) -> [WatchEvent] {
      var result: [WatchEvent] = []
      var rest = bytes[...]
      while let message = InotifyMessage(&rest) { result += events(of: message) }
      return result
    }
  }

  extension InotifyTree {
    private static let mask = UInt32(
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_MOVE_SELF
        | IN_ONLYDIR)

    /// Watches a folder and those below it; returns what lies in them already.
    private mutating func watch(_ folder: String) -> [WatchEvent] {
      var found: [WatchEvent] = []
      var pending = [folder]
      while let folder = pending.popLast() {
        let watch = inotify_add_watch(descriptor, folder, Self.mask)
        guard watch >= 0 else {
          // A folder below that is gone again is no loss; a root, or a full table, is.
          if (errno != ENOENT && errno != ENOTDIR) || roots.contains(folder) { isWhole = false }
          continue
        }
        folders[watch] = folder
        for (path, stamp) in FolderSnapshot.content(of: folder, names: names) {
          found.append(.changed(path))
          if stamp.isFolder { pending.append(path) }
        }
      }
      return found
    }

    private mutating func events(of message: InotifyMessage) -> [WatchEvent] {
      if message.has(IN_Q_OVERFLOW) {
        for root in roots { _ = watch(root) }
        return [.overflowed]
      }
      guard let folder = folders[message.watch] else { return [] }
      if message.has(IN_IGNORED) || message.has(IN_MOVE_SELF) {
        if message.has(IN_IGNORED) { folders[message.watch] = nil }
        if roots.contains(folder) { isWhole = false }
        return []
      }
      let path = folder + "/" + message.name
      guard !message.name.isEmpty, names.includes(message.name, at: path) else { return [] }
      if message.has(IN_DELETE) || message.has(IN_MOVED_FROM) {
        if message.has(IN_ISDIR) { unwatch(path) }
        return [.vanished(path)]
      }
      return [.changed(path)] + (message.has(IN_ISDIR) ? watch(path) : [])
    }

    /// Ends the watches on a folder that has moved away, and on those below it.
    private mutating func unwatch(_ folder: String) {
      let gone = folders.filter { $0.value == folder || $0.value.hasPrefix(folder + "/") }
      for watch in gone.keys.sorted() {
        inotify_rm_watch(descriptor, watch)
        folders[watch] = nil
      }
    }
  }
#endif

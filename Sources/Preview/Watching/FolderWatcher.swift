import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells what changes in folders: through inotify on Linux, elsewhere and in need by polling.
package struct FolderWatcher: Sendable {
  private let folders: [String]
  private let names: WatchedNames
  private let pollingInterval: Duration
  private let alwaysPolls: Bool

  /// A watcher of folders and all below them, but for the folders at the ignored paths.
  ///
  /// Ignored paths are spelled as they come out: a watched folder, `/`, and the way from there.
  /// Hidden files and what editors leave while they save are ignored always.
  package init(folders: [String], ignoring ignored: [String] = []) {
    self.init(folders: folders, ignoring: ignored, alwaysPolls: false)
  }

  init(
    folders: [String], ignoring ignored: [String], alwaysPolls: Bool,
    pollingInterval: Duration = .milliseconds(500)
  ) {
    self.folders = folders
    self.alwaysPolls = alwaysPolls
    self.pollingInterval = pollingInterval
    names = WatchedNames(ignoring: ignored)
  }

  /// Every change from now on, in batches, until the stream is dropped.
  package func changes() -> AsyncStream<FolderChange> {
    let (stream, continuation) = AsyncStream.makeStream(of: FolderChange.self)
    let collector = ChangeCollector(continuation)
    let task = watch(collector)
    continuation.onTermination = { _ in task.cancel() }
    return stream
  }
}

extension FolderWatcher {
  private func watch(_ collector: ChangeCollector) -> Task<Void, Never> {
    #if os(Linux)
      if !alwaysPolls, let tree = InotifyTree(roots: folders, names: names) {
        if tree.isWhole { return listen(to: tree, collector) }
        close(tree.descriptor)
      }
    #endif
    let start = FolderSnapshot(of: folders, names: names)
    return Task { await poll(since: start, collector) }
  }

  private func poll(since start: FolderSnapshot, _ collector: ChangeCollector) async {
    var earlier = start
    while (try? await Task.sleep(for: pollingInterval)) != nil {
      let now = FolderSnapshot(of: folders, names: names)
      await collector.add(now.events(since: earlier))
      earlier = now
    }
  }
}

#if os(Linux)
  extension FolderWatcher {
    /// Follows inotify as long as it covers every folder, then polls.
    private func listen(to tree: InotifyTree, _ collector: ChangeCollector) -> Task<Void, Never> {
      let descriptor = tree.descriptor
      let (chunks, continuation) = AsyncStream.makeStream(of: [UInt8].self)
      let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .global())
      source.setEventHandler { continuation.yield(Self.available(at: descriptor)) }
      source.setCancelHandler { close(descriptor) }
      source.resume()
      return Task {
        var tree = tree
        var iterator = chunks.makeAsyncIterator()
        while tree.isWhole, let chunk = await iterator.next() {
          await collector.add(tree.events(in: chunk))
        }
        source.cancel()
        guard !Task.isCancelled else { return }
        let start = FolderSnapshot(of: folders, names: names)
        await collector.add([.overflowed])
        await poll(since: start, collector)
      }
    }

    /// What can be read at once; an event with the longest name fits many times.
    private static func available(at descriptor: Int32) -> [UInt8] {
      [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
      }
    }
  }
#endif

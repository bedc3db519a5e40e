import Foundation
import Testing

@testable import Preview

/// A folder of a test's own.
private struct Sandbox {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = folder.appending(path: "notesite-\(UUID().uuidString)").path
    try make("sub")
  }

  func make(_ folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + folder, withIntermediateDirectories: true)
  }

  func write(_ name: String, _ text: String = "x", atomically: Bool = false) throws {
    try text.write(toFile: path + "/" + name, atomically: atomically, encoding: .utf8)
  }

  func move(_ from: String, _ to: String) throws {
    try FileManager.default.moveItem(atPath: path + "/" + from, toPath: path + "/" + to)
  }

  func remove(_ name: String = "") throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }
}

/// The stream of a watched sandbox, read until something has been seen.
private struct Watch {
  let root: String
  var iterator: AsyncStream<FolderChange>.AsyncIterator
  var seen: Set<String> = []

  init(_ sandbox: Sandbox, polls: Bool) {
    root = sandbox.path
    let watcher = FolderWatcher(
      folders: [root], ignoring: [root + "/public"], alwaysPolls: polls,
      pollingInterval: .milliseconds(20))
    iterator = watcher.changes().makeAsyncIterator()
  }

  /// Reads until all these have been seen since the last call, and returns all that was seen.
  mutating func wait(for names: String...) async -> Set<String> {
    while !seen.isSuperset(of: names), let change = await iterator.next() {
      seen.formUnion(change.paths.map { String($0.dropFirst(root.count + 1)) })
    }
    defer { seen = [] }
    return seen
  }
}

@Suite(.timeLimit(.minutes(1))) struct FolderWatcherTests {
  @Test(arguments: [false, true])
  func seesFilesComeChangeAndGo(polls: Bool) async throws {
    let sandbox = try Sandbox()
    defer { try? sandbox.remove() }
    var watch = Watch(sandbox, polls: polls)
    try sandbox.write("a.md")
    #expect(await watch.wait(for: "a.md") == ["a.md"])
    try sandbox.write("sub/b.md")
    #expect(await watch.wait(for: "sub/b.md") == ["sub/b.md"])
    try sandbox.write("a.md", "longer")
    #expect(await watch.wait(for: "a.md") == ["a.md"])
    try sandbox.move("a.md", "c.md")
    #expect(await watch.wait(for: "a.md", "c.md") == ["a.md", "c.md"])
    try sandbox.remove("c.md")
    #expect(await watch.wait(for: "c.md") == ["c.md"])
  }

  @Test(arguments: [false, true])
  func seesIntoNewAndMovedFolders(polls: Bool) async throws {
    let sandbox = try Sandbox()
    defer { try? sandbox.remove() }
    var watch = Watch(sandbox, polls: polls)
    try sandbox.make("new/deep")
    try sandbox.write("new/deep/a.md")
    _ = await watch.wait(for: "new", "new/deep", "new/deep/a.md")
    try sandbox.move("new", "old")
    _ = await watch.wait(for: "new", "old", "old/deep/a.md")
    try sandbox.write("old/deep/a.md", "longer")
    #expect(await watch.wait(for: "old/deep/a.md").contains("old/deep/a.md"))
  }

  @Test(arguments: [false, true])
  func ignoresWhatEditorsLeave(polls: Bool) async throws {
    let sandbox = try Sandbox()
    try sandbox.make("public")
    defer { try? sandbox.remove() }
    var watch = Watch(sandbox, polls: polls)
    for name in [".a.md.swp", "4913", "a.md~", "#a.md#", ".#a.md", ".git", "public/index.html"] {
      try sandbox.write(name)
    }
    try sandbox.write("z.md")
    #expect(await watch.wait(for: "z.md") == ["z.md"])
  }

  @Test(arguments: [false, true])
  func aSaveByRenamingIsAChange(polls: Bool) async throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.md")
    defer { try? sandbox.remove() }
    var watch = Watch(sandbox, polls: polls)
    try sandbox.move("a.md", "a.md~")
    try sandbox.write("a.md", "new text")
    try sandbox.remove("a.md~")
    #expect(await watch.wait(for: "a.md") == ["a.md"])
  }

  @Test func symbolicLinksAreNotFollowed() async throws {
    let sandbox = try Sandbox()
    defer { try? sandbox.remove() }
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path + "/sub/loop", withDestinationPath: sandbox.path)
    let snapshot = FolderSnapshot(of: [sandbox.path], names: WatchedNames(ignoring: []))
    let names = ["sub", "sub/loop"].map { sandbox.path + "/" + $0 }
    #expect(snapshot.entries.keys.sorted() == names)
    var watch = Watch(sandbox, polls: false)
    try sandbox.write("sub/a.md")
    #expect(await watch.wait(for: "sub/a.md") == ["sub/a.md"])
  }

  @Test func aMissingFolderIsWaitedFor() async throws {
    let sandbox = try Sandbox()
    defer { try? sandbox.remove() }
    let folder = sandbox.path + "/later"
    let watcher = FolderWatcher(
      folders: [folder], ignoring: [], alwaysPolls: false, pollingInterval: .milliseconds(20))
    var iterator = watcher.changes().makeAsyncIterator()
    try sandbox.make("later")
    try sandbox.write("later/a.md")
    #expect(await iterator.next()?.paths == [folder + "/a.md"])
  }

  @Test func aReplacedRootIsStillWatched() async throws {
    let sandbox = try Sandbox()
    defer { try? sandbox.remove() }
    let folder = sandbox.path + "/sub"
    let watcher = FolderWatcher(
      folders: [folder], ignoring: [], alwaysPolls: false, pollingInterval: .milliseconds(20))
    var iterator = watcher.changes().makeAsyncIterator()
    try sandbox.move("sub", "away")
    #expect(await iterator.next()?.isIncomplete == true)
    try sandbox.make("sub")
    try sandbox.write("sub/a.md")
    #expect(await iterator.next()?.paths == [folder + "/a.md"])
  }

  #if os(Linux)
    @Test func brokenMessagesAreNotRead() {
      var bytes: ArraySlice<UInt8> = [
        1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 97, 0, 0, 0, 7,
      ]
      let message = InotifyMessage(&bytes)
      #expect(message?.watch == 1 && message?.mask == 8 && message?.name == "a")
      #expect(InotifyMessage(&bytes) == nil && bytes == [7])
      var short: ArraySlice<UInt8> = [1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 97]
      #expect(InotifyMessage(&short) == nil)
    }
  #endif
}

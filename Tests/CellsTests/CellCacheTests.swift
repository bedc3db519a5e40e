import Foundation
import SourceText
import Testing

@testable import Cells

@Suite("What ran once is not run again")
struct CellCacheTests {
  @Test("a second build takes the results and starts no process")
  func hit() async throws {
    let workshop = try Workshop()
    let page = Page(["print(1)", "Plot { Line([1, 2]) }", "Double.nan"])
    let first = try await workshop.run(page)
    #expect((first.value.ranCount, first.value.cachedCount) == (3, 0))

    let idle = CellRunner(
      tools: try Workshop.tools(), cache: CellCache(folder: workshop.folder + "/cache"),
      scratch: "/proc/nowhere")
    let second = try await idle.run(page.document)
    #expect((second.value.ranCount, second.value.cachedCount) == (0, 3))
    #expect(second.value.outputs == first.value.outputs)
  }

  @Test("prose before a cell moves its warnings, and runs nothing")
  func movedProse() async throws {
    let workshop = try Workshop()
    let code = "func f() { var x = 1; print(x) }"
    _ = try await workshop.run(Page([code]))
    let page = Page([code], lead: 5)
    let result = try await workshop.run(page)
    #expect(result.value.cachedCount == 1)
    #expect(result.diagnostics.map(page.text).first?.hasPrefix("7:16: ") == true)
  }

  @Test("a change of code runs the page; a failure is never stored")
  func missAndFailure() async throws {
    let workshop = try Workshop()
    _ = try await workshop.run(Page(["print(1)"]))
    #expect(try await workshop.run(Page(["print(2)"])).value.ranCount == 1)
    _ = try await workshop.run(Page(["import Foundation\nexit(1)"]))
    #expect(try await workshop.run(Page(["import Foundation\nexit(1)"])).value.ranCount == 1)
  }

  @Test("a cell sees the variables that the site names, and they are part of the key")
  func environment() async throws {
    let page = Page(["import Foundation\nProcessInfo.processInfo.environment[\"YEAR\"]"])
    var settings = CellSettings()
    let folder = NSTemporaryDirectory() + "notesite-cells-tests/" + UUID().uuidString
    var seen: [[String]] = []
    // A workshop takes its folder along when it goes.
    var workshops: [Workshop] = []
    for year in [nil, "1847", "1847", "1912"] {
      settings.environment = year.map { ["YEAR": $0, "TZ": "Mars"] } ?? [:]
      let workshop = try Workshop(folder: folder, settings: settings)
      workshops.append(workshop)
      seen += try await workshop.texts(page).outputs
      let why = try await workshop.runner.explanation(of: page.document)
      #expect(why.isCached)
    }
    #expect(seen == [["nil\n"], ["1847\n"], ["1847\n"], ["1912\n"]])
    settings.environment["YEAR"] = "2000"
    let last = try Workshop(folder: folder, settings: settings)
    let why = try await last.runner.explanation(of: page.document)
    #expect(why.reasons == ["the environment variable YEAR changed"])
    #expect(workshops.count == 4)
  }

  @Test("a damaged entry is run again, with a warning, and put right")
  func damaged() async throws {
    let workshop = try Workshop()
    let page = Page(["print(1)"])
    let first = try await workshop.run(page)
    for path in try entries(workshop.folder) {
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      bytes[bytes.count - 3] ^= 1
      try bytes.write(to: URL(fileURLWithPath: path))
    }
    let second = try await workshop.run(page)
    #expect(second.value.outputs == first.value.outputs)
    #expect(second.diagnostics.map(\.id) == ["cell/damaged-cache"])
    let third = try await workshop.run(page)
    #expect(third.value.cachedCount == 1 && third.diagnostics.isEmpty)
  }

  @Test(
    "no entry but a whole one of its own key counts",
    arguments: ["", "notesite cells 2\n", "x\nk\n1\nh\nb", "\n\n\n\n\n\n"])
  func strangeEntries(content: String) throws {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cache = CellCache(folder: folder)
    #expect(cache.body(for: "abcd") == .missing)
    cache.store([1, 2, 3], for: "abcd")
    #expect(cache.body(for: "abcd") == .found([1, 2, 3]))
    try Data(content.utf8).write(to: URL(fileURLWithPath: folder + "/ab/abcd"))
    #expect(cache.body(for: "abcd") == .damaged)
    try FileManager.default.moveItem(atPath: folder + "/ab/abcd", toPath: folder + "/ab/abce")
    #expect(cache.body(for: "abcd") == .missing)
  }

  @Test("a link in the place of an entry is not followed, and a folder is no trouble")
  func links() throws {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cache = CellCache(folder: folder)
    cache.store([1], for: "abcd")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/ab/abce", withDestinationPath: folder + "/ab/abcd")
    #expect(cache.body(for: "abce") == .missing)
    try FileManager.default.createDirectory(
      atPath: folder + "/ab/abcf", withIntermediateDirectories: true)
    #expect(cache.body(for: "abcf") != .found([]))
    cache.store([2], for: "abcf")
  }

  @Test("a hash is FIPS 180-4's")
  func hash() {
    #expect(
      SHA256.hash(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(SHA256.hash([UInt8]()).hasPrefix("e3b0c44298fc1c14"))
  }

  private func entries(_ folder: String) throws -> [String] {
    let cache = folder + "/cache"
    return try FileManager.default.subpathsOfDirectory(atPath: cache)
      .map { cache + "/" + $0 }
      .filter { $0.split(separator: "/").last?.count == 64 }
  }
}

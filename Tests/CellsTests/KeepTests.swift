import Foundation
import SourceText
import Testing

@testable import Cells

@Suite("What is kept, what is read and what is stored is sound")
struct KeepTests {
  /// A site's folder with a workshop for its pages.
  private final class Site {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    let workshop: Workshop

    init(_ change: (inout CellSettings) -> Void = { _ in }) throws {
      try FileManager.default.createDirectory(
        atPath: folder + "/content/data", withIntermediateDirectories: true)
      var settings = CellSettings()
      settings.site = folder
      change(&settings)
      workshop = try Workshop(settings: settings)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ path: String, _ text: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/content/" + path))
    }

    func text(_ codes: [String]) async throws -> [String] {
      try await workshop.texts(Page(codes)).outputs.map { $0.joined() }
    }
  }

  /// Says how often it was computed by a number that only a computation changes.
  private static let slow = """
    import Foundation
    let kept = keep { print("computing"); return Double.random(in: 0..<1) + Double(getpid()) * 0 }
    let stamp = keep {
      ProcessInfo.processInfo.systemUptime
    }
    """

  @Test("a kept value is computed once, while the code behind it is edited")
  func once() async throws {
    let site = try Site()
    let first = try await site.text([Self.slow, "print(stamp, kept, Int.random(in: 0..<99))"])
    let second = try await site.text([Self.slow, "print(stamp, kept, Int.random(in: 0..<99)) //"])
    #expect(
      first[0] == "" && first[1].split(separator: " ")[0] == second[1].split(separator: " ")[0])
    let edited = try await site.text(["let a = 1\n" + Self.slow, "print(stamp)"])
    #expect(edited[1].split(separator: "\n")[0] != first[1].split(separator: " ")[0])
  }

  @Test("code in the same statement, and any code for a call in a function, computes it anew")
  func dependencies() async throws {
    let site = try Site()
    let time = "ProcessInfo.processInfo.systemUptime"
    let one = try await site.text(["import Foundation\nlet a = keep { \(time) }\nprint(a)"])
    let two = try await site.text(["import Foundation\nlet a = keep { \(time) + 0 }\nprint(a)"])
    #expect(one != two)
    let function = "import Foundation\nfunc f(_ n: Double) -> Double { keep { n + \(time) } }"
    let three = try await site.text([function, "print(f(1))"])
    let four = try await site.text([function, "print(f(2))"])
    #expect(abs((Double(three[1].dropLast()) ?? 0) - (Double(four[1].dropLast()) ?? 0)) > 0.5)
  }

  @Test("rounds of a loop are kept apart")
  func loop() async throws {
    let site = try Site()
    let code = "var all: [Int] = []\nfor n in 0..<3 { all.append(keep { n * n }) }\nprint(all)"
    #expect(try await site.text([code]) == ["[0, 1, 4]\n"])
    #expect(try await site.text([code, "1"])[0] == "[0, 1, 4]\n")
  }

  @Test("a file that was read is part of the key without being declared")
  func observed() async throws {
    let site = try Site()
    try site.write("data/a.csv", "1,2")
    let codes = ["print(try readText(\"data/a.csv\"))"]
    #expect(try await site.text(codes) == ["1,2\n"])
    #expect(try await site.workshop.run(Page(codes)).value.cachedCount == 1)
    try site.write("data/a.csv", "3,4")
    let why = try await site.workshop.runner.explanation(of: Page(codes).document)
    #expect(why.reasons == ["the file data/a.csv changed, which the page read"])
    #expect(try await site.text(codes) == ["3,4\n"])
  }

  @Test("a file of many megabytes comes whole, and as often as it is asked for")
  func large() async throws {
    let site = try Site()
    try site.write("data/big.txt", String(repeating: "0123456789", count: 2_000_000))
    let code = "print((0..<3).map { _ in (try? readBytes(\"data/big.txt\"))?.count ?? 0 })"
    #expect(try await site.text([code]) == ["[20000000, 20000000, 20000000]\n"])
  }

  @Test("a cell that asks for a file again and again and never reads it is ended")
  func flood() async throws {
    let site = try Site()
    try site.write("data/big.txt", String(repeating: "0123456789", count: 200_000))
    let page = Page([
      """
      import Foundation
      let asks = Array(String(repeating: "read data/big.txt\\n", count: 3000).utf8)
      while true { _ = write(3, asks, asks.count) }
      """
    ]).with { options, _ in options.timeout = 1 }
    let diagnostics = try await site.workshop.texts(page).diagnostics
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.contains(": cell/timeout: ") == true, "\(diagnostics)")
  }

  @Test("a file that a kept value was computed from is part of its key")
  func keptFile() async throws {
    let site = try Site()
    try site.write("data/a.csv", "1")
    let code = "let a = try keep { try readText(\"data/a.csv\") }"
    #expect(try await site.text([code, "print(a)"])[1] == "1\n")
    try site.write("data/a.csv", "2")
    #expect(try await site.text([code, "print(a) // edited"])[1] == "2\n")
  }

  @Test("a file that was missing when it was asked for is noticed when it comes")
  func appeared() async throws {
    let site = try Site()
    let codes = ["print((try? readText(\"b.txt\")) ?? \"none\")"]
    #expect(try await site.text(codes) == ["none\n"])
    try site.write("b.txt", "there")
    #expect(try await site.text(codes) == ["there\n"])
  }

  @Test(
    "nothing outside the page's folder is read, by whatever path",
    arguments: ["../secret.txt", "/etc/passwd", "link.txt", "data/../../secret.txt", "data"])
  func outside(path: String) async throws {
    let site = try Site()
    try Data("secret".utf8).write(to: URL(fileURLWithPath: site.folder + "/secret.txt"))
    try FileManager.default.createSymbolicLink(
      atPath: site.folder + "/content/link.txt", withDestinationPath: site.folder + "/secret.txt")
    let page = Page(["print((try? readText(\"\(path)\")) ?? \"no\")"])
    #expect(try await site.workshop.texts(page).outputs == [["no\n"]])
  }

  @Test("declared inputs lie where any function finds them, and are in the key")
  func inputs() async throws {
    let site = try Site()
    try site.write("data/a.csv", "1")
    let page = Page([
      "import Foundation\nprint(try String(contentsOfFile: \"data/a.csv\", encoding: .utf8))"
    ])
    .with { options, _ in options.inputs = ["data/a.csv"] }
    #expect(try await site.workshop.texts(page).outputs == [["1\n"]])
    try site.write("data/a.csv", "2")
    let why = try await site.workshop.runner.explanation(of: page.document)
    #expect(why == CellExplanation(isCached: false, reasons: ["the file data/a.csv changed"]))
    #expect(try await site.workshop.texts(page).outputs == [["2\n"]])
    let missing = page.with { options, _ in options.inputs = ["data/b.csv"] }
    #expect(
      try await site.workshop.texts(missing).diagnostics == [
        "3:1: cell/no-input: there is no file 'data/b.csv' below the page's folder"
      ])
  }

  @Test("every part of the key that changes is named")
  func why() async throws {
    let site = try Site()
    let runner = site.workshop.runner
    let never = try await runner.explanation(of: Page(["1"]).document)
    #expect(never.isCached == false && never.reasons[0].hasPrefix("no results are stored"))
    _ = try await site.text(["let a = 1", "a"])
    let same = try await runner.explanation(of: Page(["let a = 1", "a"]).document)
    #expect(same.isCached && same.reasons[0] == "the code of 2 cells, on line 3, 7")
    let edited = try await runner.explanation(of: Page(["let a = 1", "a + 1"]).document)
    #expect(
      edited.reasons == [
        "the code of cell 2 (line 7) changed", "the seed of cell 2 (line 7) changed",
      ])
    let fewer = try await runner.explanation(of: Page(["let a = 1"]).document)
    #expect(fewer.reasons == ["the code of cell 2 is gone", "the seed of cell 2 is gone"])
    let label = try await runner.explanation(of: Page(["let a = 1"]).document, label: "fig-x")
    #expect(label.reasons == ["no cell has the label 'fig-x'"])
  }

  @Test("captions, widths, echo, limits and prose are in no key")
  func notInTheKey() async throws {
    let site = try Site()
    _ = try await site.text(["print(1)"])
    let page = Page(["print(1)"], lead: 4).with { options, _ in
      options.alt = "x"
      options.echo = .fold
      options.width = .init(value: 10, unit: "px")
      options.showsOutput = false
      options.timeout = 9
      options.memory = 1 << 30
    }
    #expect(try await site.workshop.run(page).value.cachedCount == 1)
  }

  @Test("where a cell stands is in the key of one that says so")
  func places() async throws {
    let site = try Site()
    #expect(try await site.workshop.texts(Page(["print(#line)"])).outputs == [["3\n"]])
    #expect(try await site.workshop.texts(Page(["print(#line)"], lead: 3)).outputs == [["5\n"]])
  }

  @Test("a cell with 'cache: false' always runs")
  func uncached() async throws {
    let page = Page(["print(1)"]).with { options, _ in options.usesCache = false }
    let site = try Site()
    for _ in 0..<2 { #expect(try await site.workshop.run(page).value.ranCount == 1) }
  }

  @Test("verifying names the cell that is not deterministic")
  func verify() async throws {
    let codes = ["print(1)", "import Foundation\nprint(ProcessInfo.processInfo.systemUptime)"]
    let site = try Site()
    _ = try await site.text(codes)
    var settings = CellSettings()
    settings.site = site.folder
    settings.run = .verify
    let verifier = CellRunner(
      tools: try Workshop.tools(), cache: CellCache(folder: site.workshop.folder + "/cache"),
      scratch: site.workshop.runner.scratch, settings: settings)
    let result = try await verifier.run(Page(codes).document)
    #expect(
      result.diagnostics.map(Page(codes).text) == [
        "7:1: cell/not-deterministic: this cell gave something else than its stored result when it ran again"
      ])
    #expect(result.value.ranCount == 2)
  }

  @Test("with 'eval: cached' a page never runs; another machine's results do")
  func cachedOnly() async throws {
    let site = try Site()
    let page = Page(["print(1)"])
    let cached = page.with { options, _ in options.evaluation = .cached }
    let none = CellTools(
      toolchain: { () throws(CellMachineError) in throw CellMachineError.noToolchain },
      library: { () throws(CellMachineError) in throw CellMachineError.noToolchain })
    let laptop = CellRunner(
      tools: none, cache: CellCache(folder: site.workshop.folder + "/cache"), scratch: "/proc/x",
      settings: site.workshop.runner.settings)
    let before = try await laptop.run(cached.document)
    #expect(before.diagnostics.map(\.id) == ["cell/not-cached"])
    #expect(before.value.ranCount == 0)
    _ = try await site.workshop.run(page)
    let after = try await laptop.run(cached.document)
    #expect(after.diagnostics == [] && after.value.outputs.values.first == [.text("1\n")])
    await #expect(throws: CellMachineError.noToolchain) {
      try await laptop.run(Page(["2"]).document)
    }
  }

  @Test("a build that may run nothing shows what there is")
  func noRun() async throws {
    let site = try Site { $0.run = .nothing }
    let result = try await site.workshop.run(Page(["print(1)"]))
    #expect(result.diagnostics.map(\.id) == ["cell/not-run"])
    #expect(result.value.ranCount == 0 && result.value.cachedCount == 0)
  }

  @Test("the oldest entries go when the cache is full")
  func eviction() async throws {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cache = CellCache(folder: folder)
    for name in ["aa1", "bb2", "cc3"] {
      cache.store([UInt8](repeating: 0, count: 1000), for: name)
      usleep(20_000)
    }
    #expect(cache.body(for: "aa1") != .missing)
    cache.evict(downTo: 2500)
    #expect(cache.body(for: "bb2") == .missing)
    #expect(cache.body(for: "aa1") != .missing && cache.body(for: "cc3") != .missing)
  }
}

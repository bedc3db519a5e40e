import Foundation
import SourceText
import Testing

@testable import Cells

@Suite("A hostile cell ends in a message, within its limits, and nothing of it stays", .serialized)
struct HostileCellTests {
  /// What a hostile cell does, and the messages of which one must be given.
  struct Attack: CustomTestStringConvertible, Sendable {
    var name: String
    var code: String
    var ids: Set<String>
    var testDescription: String { name }
  }

  static let attacks = [
    Attack(
      name: "fork bomb",
      code: """
        @_silgen_name("fork") func fork_() -> Int32
        while true { _ = fork_() }
        """,
      ids: ["cell/timeout", "cell/crashed"]),
    Attack(name: "endless loop", code: "while true {}", ids: ["cell/timeout"]),
    Attack(
      name: "endless loop that ignores signals",
      code: "for n: Int32 in 1..<32 { signal(n, SIG_IGN) }\nwhile true {}", ids: ["cell/timeout"]),
    Attack(
      name: "endless sleep that says it begins anew",
      code: """
        let word = String(cString: getenv("NOTESITE_CHANNEL")).split(separator: ":")[1]
        while true { print(word + " cell 0"); usleep(100_000) }
        """,
      ids: ["cell/timeout"]),
    Attack(
      name: "endless output", code: "while true { print(\"all work and no play\") }",
      ids: ["cell/too-much-output"]),
    Attack(
      name: "endless errors",
      code: "while true { FileHandle.standardError.write(Data(repeating: 65, count: 4096)) }",
      ids: ["cell/timeout"]),
    Attack(
      name: "100 GB", code: "let a = [UInt8](repeating: 1, count: 100 << 30)\nprint(a.count)",
      ids: ["cell/out-of-memory"]),
    Attack(
      name: "memory bit by bit",
      code:
        "var a: [[UInt8]] = []\nwhile true { a.append([UInt8](repeating: 1, count: 64 << 20)) }",
      ids: ["cell/out-of-memory"]),
    Attack(
      name: "a full disk",
      code: """
        _ = FileManager.default.createFile(atPath: "big", contents: nil)
        let file = FileHandle(forWritingAtPath: "big")!
        while true { try file.write(contentsOf: Data(count: 1 << 20)) }
        """,
      ids: ["cell/uncaught-error", "cell/crashed", "cell/trap"]),
    Attack(
      name: "close the pipe", code: "close(3)\nshow(Plot { Line([1, 2]) })",
      ids: ["cell/bad-figure"]),
    Attack(
      name: "garbage in the pipe",
      code: "let junk = [UInt8](repeating: 7, count: 99) + [10]\n_ = write(3, junk, 100)",
      ids: ["cell/bad-figure"]),
    Attack(
      name: "endless garbage in the pipe",
      code:
        "let junk = [UInt8](repeating: 7, count: 1 << 16)\nwhile write(3, junk, 1 << 16) > 0 {}",
      ids: ["cell/too-much-output", "cell/timeout"]),
    Attack(
      name: "requests without reading the answers",
      code:
        "let ask = Array(\"read nothing\\n\".utf8)\nwhile true { _ = write(3, ask, ask.count) }",
      ids: ["cell/timeout"]),
    Attack(name: "exit", code: "exit(0)", ids: ["cell/exited"]),
    Attack(name: "_exit", code: "_exit(0)", ids: ["cell/exited"]),
    Attack(name: "kill all", code: "kill(-1, SIGKILL)\nkill(0, SIGKILL)", ids: ["cell/crashed"]),
    Attack(
      name: "daemon",
      code: """
        @_silgen_name("fork") func fork_() -> Int32
        if fork_() == 0 { setsid(); if fork_() == 0 { while true { sleep(1) } } }
        while true {}
        """,
      ids: ["cell/timeout"]),
  ]

  @Test(
    "each attack is ended and named, and the cells before it keep their results", arguments: attacks
  )
  func attack(_ attack: Attack) async throws {
    var limits = CellLimits()
    limits.seconds = 1
    if attack.ids.contains("cell/out-of-memory") {
      (limits.memoryBytes, limits.seconds) = (512 << 20, 30)
    }
    // Its output has to end it, however slow the machine is.
    if attack.ids == ["cell/too-much-output"] { limits.seconds = 60 }
    let page = Page(["import Foundation\nprint(\"kept\")", attack.code])
    let before = children()
    let (outputs, diagnostics) = try await Workshop(limits: limits).texts(page)
    #expect(outputs[0] == ["kept\n"])
    #expect(diagnostics.count == 1, "\(diagnostics)")
    let id = diagnostics.first?.split(separator: " ").dropFirst().first.map {
      String($0.dropLast())
    }
    #expect(attack.ids.contains(id ?? ""), "\(diagnostics)")
    #expect(diagnostics.allSatisfy { !$0.contains("/tmp") && !$0.contains("notesite-cells") })
    // Cells of tests beside this one come to their end; what was left behind would not.
    let left = children().subtracting(before)
    #expect(areGone(left))
  }

  @Test(
    "in a sandbox there are no files but its own, no network, and no way to write",
    arguments: [true, false])
  func sandbox(isBubblewrap: Bool) async throws {
    let workshop = try Workshop(settings: Self.settings(isBubblewrap: isBubblewrap))
    guard try await workshop.runner.protection().isSandbox else { return }
    let page = Page([Self.readers, Self.writers, Self.callers])
    let (outputs, diagnostics) = try await workshop.texts(page)
    #expect(diagnostics == [])
    #expect(outputs == [["read\n"], ["written\n"], ["true true\n"]])
  }

  /// Tries to read what is not the cell's own.
  private static let readers = """
    import Foundation
    let secrets = ["/etc/passwd", "/etc/shadow", "\(#filePath)", "/proc/\(getpid())/environ", "/root", "/home"]
    for path in secrets + ["/proc/1/root/etc/passwd", "/tmp/..", "/proc/self/root/etc/passwd"] {
      let file = open(path, O_RDONLY)
      var byte: UInt8 = 0
      if file >= 0, read(file, &byte, 1) == 1 { print("may read", path) }
    }
    print("read")
    """

  /// Tries to write outside of its folder; opening alone changes nothing.
  private static let writers = """
    try? FileManager.default.removeItem(atPath: "..")
    for path in ["../x", "/x", "/usr/x", "/cell", "/proc/sys/x", "/proc/sys/kernel/core_pattern"] {
      if open(path, O_WRONLY | O_CREAT, 0o644) >= 0 { print("may write", path) }
    }
    for path in ["/proc/sysrq-trigger", "/proc/\(getpid())/oom_score_adj", "/dev/mem"] {
      if open(path, O_WRONLY) >= 0 { print("may write", path) }
    }
    _ = FileManager.default.createFile(atPath: "own", contents: Data([1]))
    print(FileManager.default.contents(atPath: "own") == Data([1]) ? "written" : "not written")
    """

  /// Tries to reach the network, and looks for what the environment may hold.
  private static let callers = """
    for family in [AF_INET, AF_INET6, AF_UNIX] {
      let own = socket(family, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(family)
      address.sin_port = UInt16(53).bigEndian
      address.sin_addr.s_addr = UInt32(0x0808_0808).bigEndian
      let reached = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(own, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      if reached { print("reached", family) }
    }
    kill(getppid(), 0)
    print(getenv("USER") == nil, getenv("SSH_AUTH_SOCK") == nil)
    """

  /// Settings with bubblewrap, or as where there is none.
  private static func settings(isBubblewrap: Bool) -> CellSettings {
    var settings = CellSettings()
    if !isBubblewrap { settings.bubblewrapPlaces = [] }
    return settings
  }

  @Test("escape sequences come as text, which the page and the terminal make harmless")
  func escapes() async throws {
    let page = Page(["print(\"\\u{1B}]0;x\\u{7}\\u{1B}[2J</script>\\u{0}\")"])
    let (outputs, diagnostics) = try await Workshop().texts(page)
    #expect(outputs == [["\u{1B}]0;x\u{7}\u{1B}[2J</script>\u{0}\n"]])
    #expect(diagnostics == [])
  }

  @Test("with Landlock alone the limits hold all the same", arguments: [0, 1, 4, 6, 15, 16])
  func withLandlock(index: Int) async throws {
    let settings = Self.settings(isBubblewrap: false)
    let workshop = try Workshop(settings: settings)
    guard try await workshop.runner.protection().isSandbox else { return }
    try await expectMessage(from: Self.attacks[index], settings)
  }

  @Test("without a sandbox the limits hold all the same", arguments: [0, 1, 4, 6, 16])
  func withoutSandbox(index: Int) async throws {
    var settings = CellSettings()
    settings.isolation = .off
    let attack = Self.attacks[index]
    // What leaves its session is found by its control group, which only some machines let us make.
    let hasGroup = !ControlGroup(processes: 4).entrances.isEmpty
    if !hasGroup, ["fork bomb", "daemon"].contains(attack.name) { return }
    try await expectMessage(from: attack, settings)
  }

  private func expectMessage(from attack: Attack, _ settings: CellSettings) async throws {
    var limits = CellLimits()
    limits.seconds = 1
    let before = children()
    let page = Page(["import Foundation\nprint(\"kept\")", attack.code])
    let (_, diagnostics) = try await Workshop(limits: limits, settings: settings).texts(page)
    #expect(diagnostics.count == 1, "\(diagnostics)")
    // Cells of tests beside this one come to their end; what was left behind would not.
    let left = children().subtracting(before)
    #expect(areGone(left))
  }

  /// Whether these processes come to their end within a minute.
  private func areGone(_ processes: Set<String>) -> Bool {
    for _ in 0..<3000 {
      if processes.isDisjoint(with: children()) { return true }
      usleep(20_000)
    }
    return false
  }

  /// The processes of cells on this machine.
  private func children() -> Set<String> {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return Set(
      all.filter { pid in
        guard Int(pid) != nil,
          let data = FileManager.default.contents(atPath: "/proc/\(pid)/cmdline")
        else { return false }
        let words = data.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        return words.first?.hasPrefix("/cell/") == true
          || words.first?.contains("notesite-cells-tests") == true
      })
  }
}

import Foundation
import SourceText
import Testing

@testable import Cells

@Suite("What the machine lacks is said in one sentence")
struct MachineTests {
  @Test("no compiler")
  func noToolchain() throws {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: folder + "/swiftc"))
    #expect(SwiftToolchain(swiftc: folder + "/swiftc") == nil)
    #expect(SwiftToolchain(swiftc: folder + "/missing") == nil)
    #expect(CellMachineError.noToolchain.description.hasPrefix("no Swift compiler found: install"))
  }

  @Test("no library")
  func noLibrary() {
    #expect(throws: CellMachineError.noLibrary(folder: "/nowhere")) {
      try NoteKitLibrary(folder: "/nowhere")
    }
  }

  @Test("a library that this compiler cannot read")
  func unfitToolchain() async throws {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder + "/Modules", withIntermediateDirectories: true)
    for file in ["libNoteKit.so", "Modules/NoteKit.swiftmodule"] {
      try Data("no".utf8).write(to: URL(fileURLWithPath: folder + "/" + file))
    }
    let runner = CellRunner(
      tools: CellTools(
        toolchain: try .locate(), library: try NoteKitLibrary(folder: folder)), cache: nil,
      scratch: folder + "/scratch")
    await #expect {
      try await runner.run(Page(["1"]).document)
    } throws: { error in
      let text = "\(error)"
      return text.contains("cannot compile cells (") && text.contains("NoteKit")
    }
  }

  /// A compiler that ends as the real one does when it crashes.
  private static let crash = """
    #!/bin/sh
    cat >&2 <<END
    Please submit a bug report (https://swift.org/contributing/#reporting-bugs) and include the crash backtrace.
    Stack dump:
    0.\tProgram arguments: $0 $*
    1.\tWhile evaluating request TypeCheckSourceFileRequest(source_file "$PWD/main.swift")
    2.\tWhile type-checking expression at [$PWD/main.swift:4:9 - line:4:21] RangeText="1 + 1"
     #0 0x000055d0a8c3b4f8 llvm::sys::PrintStackTrace(llvm::raw_ostream&, int) (swift-frontend+0x1)
     #1 0x000055d0a8c39126 llvm::sys::RunSignalHandlers() (swift-frontend+0x2)
    $PWD/main.swift:4:9: error: fatal error encountered during compilation
    <unknown>:0: error: fatal error encountered during compilation; please submit a bug report
    END
    kill -s SEGV $$

    """

  @Test("a compiler that crashes is one message, without a stack or a path of ours")
  func crashingCompiler() async throws {
    let folder = NSTemporaryDirectory() + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder + "/bin", withIntermediateDirectories: true)
    try Data(Self.crash.utf8).write(to: URL(fileURLWithPath: folder + "/bin/swift-frontend"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder + "/bin/swift-frontend")
    let toolchain = try #require(SwiftToolchain(swiftc: folder + "/bin/swiftc"))
    let runner = CellRunner(
      tools: CellTools(toolchain: toolchain, library: try Workshop.library()), cache: nil,
      scratch: folder + "/scratch")
    let page = Page(["let a = 1 + 1", "print(a)"])
    let result = try await runner.run(page.document)
    #expect(
      result.diagnostics.map(page.text) == [
        "3:1: cell/compiler-gave-up: the compiler crashed on the cells of this page"
      ])
    #expect(result.value.ranCount == 0)
    let hint = "split long expressions, and write the types of their parts"
    #expect(result.diagnostics.map(\.hint) == [hint])
    #expect(result.diagnostics.map(\.notes) == [[]])
  }

  @Test("a scratch folder that cannot be made")
  func noScratch() async throws {
    let runner = CellRunner(
      tools: try Workshop.tools(), cache: nil, scratch: "/proc/x")
    await #expect(throws: CellMachineError.self) { try await runner.run(Page(["1"]).document) }
  }
}

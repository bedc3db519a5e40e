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

  @Test("a scratch folder that cannot be made")
  func noScratch() async throws {
    let runner = CellRunner(
      tools: try Workshop.tools(), cache: nil, scratch: "/proc/x")
    await #expect(throws: CellMachineError.self) { try await runner.run(Page(["1"]).document) }
  }
}

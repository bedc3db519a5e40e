import Foundation
import Testing

/// The tool in a folder of a test's own, which is removed when the test ends.
final class Tool {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "notesite-tool-\(UUID().uuidString)")

  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Runs it with arguments; `text` is what it wrote to standard output, `messages` the rest.
  func run(_ arguments: String...) throws -> (status: Int32, text: String, messages: String) {
    let tests = try #require(Bundle.main.executablePath)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appending(path: "notesite")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let errors = folder.appending(path: "stderr.txt")
    try Data().write(to: errors)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: data, as: UTF8.self),
      try String(contentsOf: errors, encoding: .utf8)
    )
  }
}

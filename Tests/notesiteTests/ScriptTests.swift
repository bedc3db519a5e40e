import Foundation
import Testing

/// The scripts behind `make site`, as a newcomer's machine meets them.
@Suite struct ScriptTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Runs a script with a PATH of the standard tools and a `swift` that prints these words.
  private func run(
    _ script: String, _ arguments: [String] = [], swift: String? = nil
  ) throws -> (status: Int32, text: String) {
    let tools = FileManager.default.temporaryDirectory
      .appending(path: "notesite-script-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: tools) }
    if let swift {
      let fake = tools.appending(path: "swift")
      try "#!/bin/sh\necho '\(swift)'\n".write(to: fake, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: fake.path)
    }
    let process = Process()
    process.executableURL = Self.repository.appending(path: "scripts/\(script)")
    process.arguments = arguments
    process.environment = ["PATH": tools.path + ":/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test(
    .enabled(if: !FileManager.default.fileExists(atPath: "/usr/bin/swift")),
    arguments: [
      (nil, "there is no 'swift' here: install it from"),
      ("Swift version 5.10.1 (swift-5.10.1-RELEASE)", "and this is Swift 5.10: install a newer"),
      ("Swift version 6.2 (swift-6.2-RELEASE)", "and this is Swift 6.2: install a newer one"),
      ("nonsense", "does not say which this is"),
    ])
  func aMissingOrOldToolchainIsOneSentence(_ swift: String?, _ words: String) throws {
    let check = try run("check-swift", swift: swift)
    #expect(check.status == 1)
    #expect(check.text.contains(words), "\(check.text)")
    #expect(check.text.hasPrefix("notesite needs Swift 6.3 or newer"))
    #expect(check.text.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["6.3.1", "6.3", "6.10", "7.0"]) func aFittingToolchainIsSilent(
    _ version: String
  ) throws {
    let check = try run("check-swift", swift: "Swift version \(version) (release)")
    #expect(check.status == 0 && check.text == "")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/apt-get")))
  func installingWhatIsThereDoesNothing() throws {
    let install = try run("install", ["--tests"])
    #expect(install.status == 0 && install.text == "")
  }
}

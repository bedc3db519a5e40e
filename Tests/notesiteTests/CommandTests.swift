import Foundation
import Testing

/// The tool as its users meet it: arguments in, text and an exit status out.
@Suite struct CommandTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "notesite-command-\(UUID().uuidString)")

  /// Runs the tool in the test's folder.
  private func notesite(_ arguments: [String]) throws -> (status: Int32, text: String) {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let tests = try #require(Bundle.main.executablePath)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appending(path: "notesite")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private func write(_ path: String, _ text: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: path).path)
  }

  @Test func helpNamesEveryCommandAndOption() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let help = try notesite(["--help"])
    #expect(help.status == 0)
    for word in [
      "build", "serve", "check", "explain", "inspect", "math", "why", "clean", "doctor",
      "--version", "content/",
    ] {
      #expect(help.text.contains(word))
    }
    for (command, words) in [
      ("build", ["SITE", "--output", "--strict", "--no-run", "--verify-cache", "Exit status"]),
      ("why", ["PAGE[#LABEL]", "Exit status"]), ("doctor", ["Exit status"]),
      ("serve", ["--port", "--host"]),
      ("check", ["--github", "--format", "--strict", "Exit status"]), ("explain", ["ID"]),
      ("math", ["--display", "--format", "--jsonl", "Exit status"]),
      ("inspect", ["PAGE", "--site", "--format", "docs/document.md", "Exit"]),
    ] {
      let help = try notesite([command, "--help"])
      #expect(help.status == 0)
      for word in words { #expect(help.text.contains(word), "\(command): \(word)") }
    }
    let version = try notesite(["--version"])
    #expect(version.status == 0 && version.text.hasPrefix("notesite 0."))
  }

  @Test func buildsIntoPublicWithOneLineOfSummary() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("content/index.md", "# Hello\n")
    let built = try notesite(["build"])
    #expect(built.status == 0)
    #expect(built.text.hasPrefix("notesite: 1 page · 0 cells run, 0 cached · 7 files changed · "))
    #expect(built.text.split(separator: "\n").count == 1)
    #expect(exists("public/index.html"))
    let again = try notesite(["build"])
    #expect(again.text.contains("· 0 files changed ·"))
  }

  @Test func errorsFailAndNameTheFileFromTheWorkingFolder() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("notes/content/index.md", "# Hello\n\n$\\alhpa$\n")
    try write("notes/content/b.md", "# B\n")
    let built = try notesite(["build", "notes", "--output", "out"])
    #expect(built.status == 1)
    #expect(
      built.text.hasPrefix(
        """
        notes/content/index.md:3:2: error: unknown command '\\alhpa' [math/unknown-command]
        3 | $\\alhpa$
             ^~~~~~
           = hint: did you mean '\\alpha'?

        """))
    #expect(built.text.contains("· 1 error ·"))
    #expect(exists("out/b.html") && !exists("out/index.html"))
  }

  @Test func warningsFailOnlyWhenAskedTo() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("content/index.md", "```swift cell\nPlot {}\n```\n")
    #expect(try notesite(["build"]).status == 0)
    #expect(try notesite(["build", "--strict"]).status == 1)
  }

  @Test(arguments: [
    (["build", "nowhere"], "there is no folder"), (["build"], "holds no site"),
    (["build", "--output", "."], "part of the site's own sources"),
    (["serve", "nowhere"], "there is no folder"),
  ])
  func whatCannotWorkIsSaidInOneLine(_ arguments: [String], _ words: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    if arguments.contains(".") { try write("content/index.md", "# Hello\n") }
    let process = try notesite(arguments)
    #expect(process.status == 1)
    #expect(process.text.hasPrefix("notesite: error: ") && process.text.contains(words))
    #expect(process.text.split(separator: "\n").count == 1)
  }

  @Test func aWrongCommandLineIsExplained() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try notesite(["bulid"]).status == 64)
    #expect(try notesite(["serve", "--port", "70000"]).text.contains("from 0 to 65535"))
  }

  @Test func filesOfOthersAreNeverReplaced() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("content/index.md", "# Hello\n")
    try write("public/thesis.tex", "years")
    let built = try notesite(["build"])
    #expect(built.status == 1)
    #expect(built.text.contains("holds 'thesis.tex', which notesite did not write"))
    #expect(exists("public/thesis.tex") && !exists("public/index.html"))
  }

  @Test func saysWhyAPageRunsAndForgetsOnRequest() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("content/index.md", "# A\n\n```swift cell\n//| label: fig-a\nprint(1)\n```\n")
    let dry = try notesite(["build", "--no-run"])
    #expect(dry.status == 0 && dry.text.contains("0 cells run"))
    let before = try notesite(["why", "index.md"])
    #expect(before.status == 1 && before.text.contains("runs at the next build:\n  no results"))
    #expect(try notesite(["build"]).status == 0)
    let after = try notesite(["why", "index.md#fig-a"])
    #expect(after.status == 0 && after.text.contains("the code of 1 cell, on line 5"))
    let verified = try notesite(["build", "--verify-cache"])
    #expect(verified.status == 0 && verified.text.contains("1 cell run"))
    try write("content/index.md", "# A\n\n```swift cell\nprint(2)\n```\n")
    let edited = try notesite(["why", "content/index.md"])
    #expect(edited.text.contains("  the code of cell 1 (line 4) changed\n"))
    #expect(try notesite(["why", "no.md"]).text.contains("there is no page 'no.md'"))
    #expect(try notesite(["clean"]).status == 0)
    #expect(!exists(".notesite/cache"))
    #expect(try notesite(["build"]).text.contains("1 cell run"))
  }

  @Test func theDoctorNamesWhatThereIs() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("content/index.md", "# A\n")
    let found = try notesite(["doctor"])
    #expect(found.status == 0)
    for word in ["compiler: /", "library of cells: /", "math font: /", "isolation: ", "limits: "] {
      #expect(found.text.contains(word), "\(found.text)")
    }
    try write("notesite.yml", "cells: {isolation: require, launcher: [env]}\n")
    let sick = try notesite(["doctor"])
    #expect(sick.status == 1 && sick.text.contains("isolation: cells.isolation is 'require', and"))
  }

  @Test func aSharedCacheThatIsGoneIsAWarning() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("content/index.md", "# A\n\n```swift cell\nprint(1)\n```\n")
    try write("notesite.yml", "cache: {remote: 'http://127.0.0.1:9'}\n")
    let built = try notesite(["build"])
    #expect(built.status == 0)
    #expect(built.text.contains("warning: the shared cache was not used to the end: curl: (7)"))
    let cached = "---\ncells: {eval: cached}\n---\n# A\n\n```swift cell\nprint(2)\n```\n"
    try write("content/index.md", cached)
    let missing = try notesite(["build"])
    #expect(missing.status == 1 && missing.text.contains("[cell/not-cached]"))
  }
}

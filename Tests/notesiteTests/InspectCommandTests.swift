import Foundation
import Testing

/// `notesite inspect` as authors and other tools meet it.
@Suite struct InspectCommandTests {
  private struct Result {
    var status: Int32
    var output: String
    var messages: String
  }

  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "notesite-inspect-\(UUID().uuidString)")

  /// Runs the command in the test's folder with this text on its standard input.
  private func inspect(
    _ arguments: [String], _ input: String = "", in path: String = ""
  ) throws -> Result {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let tests = try #require(Bundle.main.executablePath)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appending(path: "notesite")
    process.arguments = ["inspect"] + arguments
    process.currentDirectoryURL = folder.appending(path: path)
    let pipes = [Pipe(), Pipe(), Pipe()]
    process.standardInput = pipes[0]
    process.standardOutput = pipes[1]
    process.standardError = pipes[2]
    try process.run()
    pipes[0].fileHandleForWriting.write(Data(input.utf8))
    try pipes[0].fileHandleForWriting.close()
    let texts = try pipes[1...].map {
      String(decoding: try $0.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }
    process.waitUntilExit()
    return Result(status: process.terminationStatus, output: texts[0], messages: texts[1])
  }

  private func write(_ path: String, _ text: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  @Test func aSnippetFromStandardInput() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let json = try inspect(["-"], "a *b*\n")
    #expect(json.status == 0 && json.messages.isEmpty)
    #expect(json.output.hasPrefix("{\"version\":1,\"path\":\"<stdin>\",\"bytes\":6,"))
    #expect(json.output.hasSuffix("\"footnotes\":[]}\n"))
    let html = try inspect(["-", "--format", "html"], "a *b* [c](d.md)\n")
    #expect(html.status == 0 && html.messages.isEmpty)
    #expect(html.output == "<p>a <em>b</em> <a href=\"d.md\">c</a></p>\n")
  }

  @Test func messagesAreThoseOfCheck() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("notes/a.md", "a $\\alhpa$ b\n")
    let result = try inspect(["notes/a.md"])
    #expect(result.status == 1)
    #expect(result.output.contains("\"kind\":\"formula\",\"start\":2,\"end\":10"))
    #expect(
      result.messages == """
        notes/a.md:1:4: error: unknown command '\\alhpa' [math/unknown-command]
        1 | a $\\alhpa$ b
               ^~~~~~
           = hint: did you mean '\\alpha'?

        """)
  }

  @Test(arguments: [
    (["site/content/guide/a.md"], "", "site/notesite.yml"),
    (["a.md"], "site/content/guide", "notesite.yml"),
    (["-", "--site", "site"], "", "site/notesite.yml"),
  ])
  func theMacrosOfTheSiteCount(_ arguments: [String], _ path: String, _ name: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = "$\\qq$ <script>\n"
    try write("site/notesite.yml", "math: {macros: {\\qq: \"\\\\mathbb R\"}}\nrawHTML: strip\n")
    try write("site/content/guide/a.md", page)
    let result = try inspect(arguments + ["--format", "html"], page, in: path)
    #expect(result.status == 0 && result.messages.isEmpty)
    #expect(result.output.contains("<mi>ℝ</mi>") && result.output.contains("&lt;script>"))
    try write("site/notesite.yml", "tilte: x\n")
    let broken = try inspect(arguments, page, in: path)
    #expect(broken.status == 1)
    #expect(broken.messages.contains("\(name)") && broken.messages.contains("[yaml/unknown-key]"))
    #expect(broken.messages.contains("[math/unknown-command]"))
  }

  @Test func withoutASiteThereAreNoMacros() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("site/notesite.yml", "math: {macros: {\\qq: \"\\\\mathbb R\"}}\n")
    try write("site/content/a.md", "# A\n")
    #expect(try inspect(["-"], "$\\qq$\n", in: "site").status == 1)
  }

  @Test(arguments: [
    (["nowhere.md"], "'nowhere.md' cannot be read: there is no such file"),
    (["/dev/zero"], "'/dev/zero' cannot be read: it is not a file that can be opened"),
    (["."], "'.' cannot be read: it is not a file that can be opened"),
    (["-", "--site", "nowhere"], "there is no folder 'nowhere'"),
  ])
  func whatCannotBeReadIsSaidInOneLine(_ arguments: [String], _ words: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try inspect(arguments)
    #expect(result.status == 1 && result.output.isEmpty)
    #expect(result.messages == "notesite: error: \(words)\n")
  }

  @Test func aPipeIsNotWaitedFor() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #expect(mkfifo(folder.appending(path: "pipe.md").path, 0o600) == 0)
    #expect(try inspect(["pipe.md"]).status == 1)
  }

  @Test func wholePagesOfAnySizeComeOut() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("a.md", String(repeating: "A *b* `c`.\n\n", count: 5_000))
    let result = try inspect(["a.md", "--format", "html"])
    #expect(result.status == 0)
    #expect(result.output.utf8.count == 5_000 * 36)
    try write("b.md", String(repeating: "a", count: 9 << 20))
    let refused = try inspect(["b.md"])
    #expect(refused.status == 1 && refused.messages.contains("[markdown/file-too-large]"))
  }
}

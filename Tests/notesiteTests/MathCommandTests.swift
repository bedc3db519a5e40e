import Foundation
import Testing

/// `notesite math` as other tools meet it: formulas in, markup and messages out.
@Suite struct MathCommandTests {
  private struct Result {
    var status: Int32
    var output: String
    var messages: String
  }

  /// Runs the command with this text on its standard input.
  private func math(_ arguments: [String], _ input: String) throws -> Result {
    let tests = try #require(Bundle.main.executablePath)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appending(path: "notesite")
    process.arguments = ["math"] + arguments
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

  @Test(arguments: [
    ([], "<math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow>"),
    (["--display"], "<math display=\"block\"><semantics>"), (["--format", "text"], "x²\n"),
    (["--format", "speech"], "x squared\n"), (["--format", "json"], "{\"mathml\":\"<math>"),
  ])
  func aFormulaIsConverted(_ arguments: [String], _ start: String) throws {
    let result = try math(arguments, "x^2\n")
    #expect(result.status == 0 && result.messages.isEmpty)
    #expect(result.output.hasPrefix(start) && result.output.hasSuffix("\n"))
  }

  @Test func mistakesGoToStandardError() throws {
    let result = try math([], "\\alhpa + 1\n")
    #expect(result.status == 1)
    #expect(result.output.contains("<merror"))
    #expect(
      result.messages == """
        <stdin>:1:1: error: unknown command '\\alhpa' [math/unknown-command]
        1 | \\alhpa + 1
            ^~~~~~
           = hint: did you mean '\\alpha'?

        """)
    #expect(try math([], "x^1^2").status == 0)
  }

  @Test func linesAreAnsweredInOrder() throws {
    let result = try math(
      ["--jsonl"],
      #"""
      {"tex": "\\R", "macros": {"\\R": "\\mathbb{R}"}}
      {"tex": "\\norm{x}", "display": true, "macros": {"norm": "|#1|"}}
      no JSON
      {"tax": "x"}
      {"tex": "\\alhpa \"\t"}
      """#)
    let lines = result.output.split(separator: "\n")
    try #require(lines.count == 5)
    #expect(lines[0].contains(#""text":"ℝ","speech":"R","diagnostics":[]}"#))
    #expect(lines[1].hasPrefix(#"{"mathml":"<math display=\"block\">"#))
    #expect(lines[1].contains(#""text":"|x|""#))
    #expect(lines[2] == #"{"error":"line 3 is not an object with a 'tex' that is a string"}"#)
    #expect(lines[3].hasPrefix(#"{"error":"line 4"#))
    #expect(
      lines[4].hasSuffix(
        #""diagnostics":[{"id":"math/unknown-command","severity":"error","#
          + #""message":"unknown command '\\alhpa'","start":0,"end":6,"#
          + #""hint":"did you mean '\\alpha'?"}]}"#))
    #expect(result.status == 1)
    for line in lines {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }

  @Test func manyLinesAreAnsweredAndNoneIsLost() throws {
    let input = (0..<3_000).map { "{\"tex\": \"x_{\($0)}\"}\n" }.joined()
    let result = try math(["--jsonl"], input)
    let lines = result.output.split(separator: "\n")
    #expect(result.status == 0 && lines.count == 3_000)
    #expect(lines.last?.contains("<mn>2999</mn>") == true)
    #expect(try math(["--jsonl"], "").output.isEmpty)
  }
}

import Testing

/// Every message leads to its explanation.
@Suite struct ExplainTests {
  @Test func aNameIsExplained() throws {
    let explained = try Tool().run("explain", "markdown/unclosed-fence")
    #expect(explained.status == 0)
    #expect(explained.text.hasPrefix("markdown/unclosed-fence (error)\n\nA code fence is opened"))
    #expect(explained.text.contains("\n  content/page.md\n  | # Fences\n  |\n  | ```swift\n"))
    #expect(explained.text.contains("error: the code fence is never closed"))
  }

  @Test func withoutANameAllAreListed() throws {
    let lines = try Tool().run("explain").text.split(separator: "\n")
    #expect(lines.count > 100)
    #expect(lines.allSatisfy { $0.contains("/") && $0.hasSuffix(".") })
  }

  @Test(arguments: [
    ("math/unknwon-command", "did you mean 'math/unknown-command'?"),
    ("unknown-macro", "did you mean 'github/unknown-macro'?"),
    ("nonsense", "'notesite explain' lists all"),
  ])
  func anUnknownNameIsAnswered(_ name: String, _ advice: String) throws {
    let answer = try Tool().run("explain", name)
    #expect(answer.status == 1)
    #expect(
      answer.messages == "notesite: error: no message is named '\(name)'; \(advice)\n")
  }

  @Test(arguments: ["build", "check"]) func theLastLineSaysHowToLearnMore(_ command: String) throws
  {
    let tool = try Tool(["content/index.md": "$\\alhpa$ and $\\sqrt$\n"])
    let messages = try tool.run(command).messages
    #expect(
      messages.hasSuffix(
        "\nnotesite: 'notesite explain math/unknown-command' says more about the first message\n"))
    let clean = try Tool(["content/index.md": "Hello\n"]).run(command)
    #expect(!clean.messages.contains("explain"))
  }
}

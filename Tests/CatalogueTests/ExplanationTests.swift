import SourceText
import Testing

@testable import Catalogue

@Suite struct ExplanationTests {
  private static let explanation = Explanation(
    id: "room/name", severity: .warning,
    cause: "The `author` wrote one thing and meant another, which takes a line and a half to say. "
      + "It shows.",
    mend: "Write `<b>`.", example: [.init("content/page.md", "a\n\n<b")],
    message: "content/page.md:1:1: warning: what [room/name]\n1 | a\n    ^")

  @Test func theTerminalShowsCauseExampleMessageAndMend() {
    #expect(
      ExplanationPrinter.text(Self.explanation) == """
        room/name (warning)

        The `author` wrote one thing and meant another, which takes a line and a half to
        say. It shows.

        For example,

          content/page.md
          | a
          |
          | <b

        gives

          content/page.md:1:1: warning: what [room/name]
          1 | a
              ^

        Write `<b>`.

        """)
  }

  @Test func theListHasALineForEach() {
    var other = Self.explanation
    other.id = "r/n"
    other.cause = "Short."
    #expect(
      ExplanationPrinter.list([Self.explanation, other]) == """
        room/name  The `author` wrote one thing and meant another, which takes a line and a half \
        to say.
        r/n        Short.

        """)
  }

  @Test func thePageEscapesAndNames() {
    let page = String(decoding: ExplanationPage.bytes([Self.explanation]), as: UTF8.self)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(page.contains("<section id=\"room-name\"><h2><code>room/name</code></h2>"))
    #expect(page.contains("<p>Write <code>&lt;b&gt;</code>.</p>"))
    #expect(page.contains("<pre><code>a\n\n&lt;b</code></pre>"))
  }

  @Test(arguments: [
    ("a `b` c", ["a ", "[b]", " c"]), ("`` a`b `` c", ["[a`b]", " c"]), ("a ` b", ["a ` b"]),
    ("", []), ("`` a", ["`` a"]),
  ])
  func codeStandsBetweenBackticks(_ text: String, _ pieces: [String]) {
    #expect(CodeSpan.pieces(of: text).map { $0.isCode ? "[\($0.text)]" : $0.text } == pieces)
  }

  @Test(arguments: [
    ("math/unknwon-command", "math/unknown-command"), ("unclosed-fence", "markdown/unclosed-fence"),
    ("math/unknown-command", "math/unknown-command"), ("zzz", nil),
  ])
  func misspeltNamesAreFound(_ name: String, _ nearest: String?) {
    #expect(DiagnosticCatalogue.nearestID(to: name) == nearest)
  }
}

import Foundation
import Testing

@testable import Preview

/// What the preview shows on top of a page that has mistakes.
@Suite struct OverlayTests {
  /// A page with the preview's script, to which the server says these problems.
  private static func page(_ problems: String) throws -> String {
    let told = String(decoding: try JSONEncoder().encode(problems), as: UTF8.self)
    let server = """
      <script>class EventSource {
        close() {}
        addEventListener(name, act) {
          if (name === "problems") setTimeout(() => act({ data: \(told) }), 0);
        }
      }</script>
      """
    let page = "<!doctype html>\(server)<body><p>text</p></body>"
    let injected = PageInjection.inject(into: Array(page.utf8), revision: "1")
    return String(decoding: injected, as: UTF8.self).replacing(
      "src=\"/_notesite/reload.js\"", with: "src=\"reload.js\"")
  }

  /// The overlay's markup, without its styles.
  private static func overlay(_ problems: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "notesite-overlay-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "page.html")
    try page(problems).write(to: file, atomically: true, encoding: .utf8)
    try ReloadScript.source.write(
      to: folder.appending(path: "reload.js"), atomically: true, encoding: .utf8)
    let markup = try Browser().run(file)
    let start = try #require(markup.firstRange(of: "<div id=\"notesite-problems\""))
    return String(markup[start.lowerBound...]).replacing(#/ style="[^"]*"/#, with: "")
  }

  @Test func namesOfMessagesLeadToTheirExplanations() throws {
    let overlay = try Self.overlay(
      "a.md:1:2: error: unknown command '\\b' [math/unknown-command]\n1 | $\\b$ [math/x]\n")
    #expect(
      overlay.contains(
        """
        unknown command '\\b' [<a href="/_notesite/diagnostics.html#math-unknown-command" \
        target="_blank">math/unknown-command</a>]
        1 | $\\b$ [math/x]
        """))
  }

  @Test func whatIsWrongIsNeverMarkup() throws {
    let overlay = try Self.overlay("a.md:1:1: error: <b>x</b> [\"><i>/x]\n")
    #expect(overlay.contains("error: &lt;b&gt;x&lt;/b&gt; [\"&gt;&lt;i&gt;/x]"))
    #expect(!overlay.contains("<a "))
  }
}

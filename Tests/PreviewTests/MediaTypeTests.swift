import Testing

@testable import Preview

@Suite struct MediaTypeTests {
  @Test(arguments: [
    ("/a/index.html", "text/html; charset=utf-8"), ("A.SVG", "image/svg+xml"),
    ("fonts/math.woff2", "font/woff2"), ("a.tar.gz", "application/octet-stream"),
    ("LICENSE", "application/octet-stream"), ("a.html/b", "application/octet-stream"),
    ("", "application/octet-stream"), ("a.", "application/octet-stream"),
  ])
  func followsFromTheEndOfTheName(path: String, type: String) {
    #expect(MediaType.of(path) == type)
  }

  @Test(arguments: [
    ("<body>a</body>", "<body>aX</body>"), ("</body></BODY >", "</body>X</BODY >"),
    ("<p>a", "<p>aX"), ("", "X"), ("</bod", "</bodX"),
  ])
  func theScriptStandsBeforeTheEnd(page: String, expected: String) {
    let injected = PageInjection.inject(into: Array(page.utf8), revision: "1")
    let script = """
      <script src="/_notesite/reload.js" data-events="/_notesite/events" \
      data-explanations="/_notesite/diagnostics.html" data-revision="1" defer=""></script>
      """
    #expect(String(decoding: injected, as: UTF8.self) == expected.replacing("X", with: script))
  }

  @Test(arguments: [
    ("127.0.0.1", true), ("127.1.2.3", true), ("localhost", true), ("::1", true),
    ("0.0.0.0", false), ("127.example", false), ("192.168.1.2", false),
  ])
  func loopbackIsKnown(host: String, isLoopback: Bool) {
    #expect(PreviewConfiguration(host: host).isLoopback == isLoopback)
  }
}

import Site
import Testing

@Suite struct RouteTests {
  @Test(arguments: [
    ("content/index.md", "index.html"), ("content/rnn.md", "rnn.html"),
    ("content/guide/README.md", "guide/index.html"), ("content/a/b/c.md", "a/b/c.html"),
  ])
  func pagesBecomeFiles(_ source: String, _ path: String) {
    #expect(Route(page: source).path == path)
  }

  @Test(arguments: [
    ("index.html", "rnn.html", "rnn.html"), ("a/b.html", "a/c.html", "c.html"),
    ("a/b.html", "index.html", "../index.html"), ("index.html", "a/é x.html", "a/%C3%A9%20x.html"),
    ("a/b/c.html", "a/d/e.html", "../d/e.html"), ("a/a.html", "a.html", "../a.html"),
  ])
  func linksAreRelative(_ from: String, _ to: String, _ url: String) {
    #expect(Route(path: from).url(to: Route(path: to)) == url)
  }

  @Test func rootLeadsUp() {
    #expect(Route(path: "index.html").root == "")
    #expect(Route(path: "a/b/c.html").root == "../../")
  }
}

@Suite struct URLPathTests {
  @Test(arguments: [
    ("b.md", "content/b.md"), ("./b.md", "content/b.md"), ("x/../b.md", "content/b.md"),
    ("../b.md", nil), ("/etc/passwd", nil), ("a\\b", nil), ("a\0b", nil), ("x/../../b", nil),
  ])
  func staysInTheContent(_ reference: String, _ expected: String?) {
    #expect(URLPath.resolved(reference, from: "content/a.md") == expected)
  }

  @Test(arguments: [("a%20b", "a b"), ("%C3%A9", "é"), ("%zz", nil), ("%FF", nil), ("%2", nil)])
  func decodesOnce(_ path: String, _ expected: String?) {
    #expect(URLPath.decoded(path) == expected)
  }
}

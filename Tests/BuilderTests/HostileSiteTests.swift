import Foundation
import SourceText
import Testing

@testable import Builder

/// Sites whose pages do not go together: a message each, and nothing else is lost.
@Suite struct HostileSiteTests {
  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  /// A site, and all that is said of it.
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var files: KeyValuePairs<String, String>
    var messages: [String]

    init(_ name: String, _ files: KeyValuePairs<String, String>, _ messages: [String]) {
      testDescription = name
      self.files = files
      self.messages = messages
    }
  }

  static let cases: [Case] = [
    Case(
      "a name twice on a page",
      ["a.md": "# A <!-- {#sec-x} -->\n\n## B <!-- {#sec-x} -->\n\n[a](#sec-x) @sec-x\n"],
      ["content/a.md:3:13: site/same-name"]),
    Case(
      "a label twice in a formula",
      ["a.md": "$$\nx \\label{eq-x}\n$$\n\n$$\ny \\label{eq-x}\n$$\n\n@eq-x\n"],
      ["content/a.md:6:9: site/same-name"]),
    Case(
      "a label on two pages",
      [
        "a.md": "$$\nx \\label{eq-x}\n$$\n\n@eq-x\n",
        "b.md": "$$\ny \\label{eq-x}\n$$\n\n@eq-x\n",
      ], ["content/b.md:2:9: site/same-name"]),
    Case(
      "labels of two Unicode forms",
      [
        "a.md": "$$\nx \\label{eq-\u{E9}}\n$$\n\n@eq-\u{E9}\n",
        "b.md": "$$\ny \\label{eq-e\u{301}}\n$$\n\n[b](#eq-e\u{301})\n",
      ], []),
    Case(
      "pages that differ in letter case", ["A.md": "# A\n", "a.md": "# B\n"],
      [
        "content/a.md:1:1: site/same-url"
      ]),
    Case(
      "a folder and its page", ["b.md": "# A\n", "c/README.md": "# B\n", "c/index.md": "# C\n"],
      [
        "content/c/index.md:1:1: site/same-url"
      ]),
    Case(
      "pages that differ in Unicode form",
      ["\u{E9}.md": "# A\n", "e\u{301}.md": "# B\n", "c.md": "# C\n"],
      ["content/\u{E9}.md:1:1: site/same-url"]),
    Case(
      "a slug that another page has",
      ["a.md": "# A\n", "b.md": "---\nslug: A\n---\n# B\n"], ["content/b.md:1:1: site/same-url"]),
    Case(
      "a file with the URL of a page", ["a.md": "# A\n", "a.html": "<p>"],
      ["content/a.html:1:1: site/same-url"]),
    Case(
      "a file with the name of the theme's",
      ["a.md": "# A\n", "assets/style.css": "p {}", "assets/other.css": "p {}"],
      ["content/assets/style.css:1:1: site/same-url"]),
    Case(
      "files that differ in Unicode form",
      ["a.md": "# A\n", "\u{E9}.txt": "1", "e\u{301}.txt": "2"],
      ["content/\u{E9}.txt:1:1: site/same-url"]),
    Case(
      "aliases that cross",
      ["a.md": "---\naliases: b.md\n---\n# A\n", "b.md": "---\naliases: a.md\n---\n# B\n"],
      ["content/a.md:2:10: site/alias-taken", "content/b.md:2:10: site/alias-taken"]),
    Case(
      "an alias of its own page", ["a.md": "---\naliases: [a, /A.html]\n---\n# A\n"],
      ["content/a.md:2:11: site/alias-taken", "content/a.md:2:14: site/alias-taken"]),
    Case(
      "aliases that collide",
      [
        "a.md": "---\naliases: old.md\n---\n# A\n", "b.md": "---\naliases: /OLD.html\n---\n# B\n",
      ], ["content/b.md:2:10: site/alias-taken"]),
    Case(
      "an alias of two Unicode forms",
      [
        "a.md": "---\naliases: \u{E9}\n---\n# A\n", "b.md": "---\naliases: e\u{301}\n---\n# B\n",
      ], ["content/b.md:2:10: site/alias-taken"]),
    Case(
      "an alias of a file", ["a.md": "---\naliases: x.html\n---\n# A\n", "x.html": "<p>"],
      ["content/a.md:2:10: site/alias-taken"]),
    Case(
      "aliases out of the site",
      ["a.md": "---\naliases: [../x, a/../../x, /.x, 'a\\b', '', /, a//b]\n---\n# A\n"],
      (0..<6).map { "content/a.md:2:\([11, 17, 28, 33, 40, 47][$0]): site/bad-alias" }),
    Case(
      "slugs that are none",
      [
        "a.md": "---\nslug: ../x\n---\n# A\n", "b.md": "---\nslug: .x\n---\n# B\n",
        "c.md": "---\nslug: 'a\\b'\n---\n# C\n", "d.md": "---\nslug: \"a\\0b\"\n---\n# D\n",
        "e/index.md": "---\nslug: x\n---\n# E\n",
        "f.md": "---\nslug: \(times(300, "a"))\n---\n# F\n",
      ],
      ["a", "b", "c", "d", "e/index", "f"].map { "content/\($0).md:2:7: site/bad-slug" }),
    Case(
      "a heading with only a formula",
      ["a.md": "# $x^2$\n\n## $+$\n\n[a](#x2) [b](#)\n"],
      ["content/a.md:3:1: markdown/heading-without-words"]),
    Case(
      "labels in ignored places",
      [
        "a.md":
          "# A $a\\label{eq-a}$\n\nb $b\\label{eq-b}$ <!-- {#c} -->\n\n"
          + "$$\nx \\label{eq-x} \\label{eq-y}\n$$\n\n@eq-x\n"
      ],
      [
        "content/a.md:1:13: markdown/ignored-label", "content/a.md:3:11: markdown/ignored-label",
        "content/a.md:3:26: markdown/unused-name", "content/a.md:6:22: markdown/second-label",
      ]),
    Case(
      "contents that name a page twice, and a missing one",
      [
        "a.md": "# A\n", "b.md": "# B\n",
        "SUMMARY.md": "- [A](a.md)\n- [A again](a.md)\n- [C](c.md)\n- [X](https://x.org)\n",
      ],
      [
        "content/SUMMARY.md:2:3: site/listed-twice", "content/SUMMARY.md:3:3: site/missing-file",
        "content/SUMMARY.md:4:3: site/not-a-page", "content/b.md:1:1: site/not-listed",
      ]),
    Case(
      "contents that are no text", ["a.md": "# A\n", "SUMMARY.md": "- [A](a.md)\0"],
      [
        "content/SUMMARY.md:1:12: markdown/nul-byte", "content/a.md:1:1: site/not-listed",
      ]),
    Case("contents with a mark", ["a.md": "# A\n", "SUMMARY.md": "\u{FEFF}- [A](a.md)\r\n"], []),
    Case(
      "links out of the site",
      ["a.md": "[a](../../etc/passwd) ![b](/etc/passwd) [c](..%2F..%2Fx) [d](a%00b) [e](<a\\b>)\n"],
      [1, 23, 41, 58, 69].map { "content/a.md:1:\($0): site/leaves-site" }),
  ]

  @Test(arguments: cases) func eachGivesItsMessages(_ item: Case) async throws {
    let site = try TestSite()
    for (path, text) in item.files { try site.folder.write("content/\(path)", text) }
    try site.folder.write("content/z.md", "# Untouched\n")
    let built = try await site.diagnose()
    let messages = built.messages.filter { !$0.hasPrefix("content/z.md") }
    #expect(messages == item.messages)
  }

  /// Those in which something could be written over something else.
  static let collisions = [
    "a slug that another page has", "a file with the URL of a page", "aliases that collide",
    "a file with the name of the theme's", "files that differ in Unicode form",
  ]

  @Test(arguments: cases.filter { collisions.contains($0.testDescription) })
  func nothingElseIsLost(_ item: Case) async throws {
    let site = try TestSite()
    for (path, text) in item.files { try site.folder.write("content/\(path)", text) }
    try site.folder.write("content/z.md", "# Untouched\n")
    let built = try await site.build()
    #expect(built.goodFiles["z.html"] != nil)
    #expect(built.text("a.html").contains("<h1 id=\"a\""))
    #expect(!built.text("assets/style.css").hasPrefix("p {}"))
    let pages = built.files.keys.filter { $0.hasSuffix(".html") }
    #expect(Set(pages.map { $0.lowercased() }).count == pages.count)
  }

  @Test(arguments: [
    ("a page", "[a](b.md) ", nil),
    ("a missing name", "[a](#nowhere) ", "site/missing-anchor"),
    ("a missing label", "@fig-nowhere ", "site/unknown-label"),
  ]) func aHundredThousandLinks(_ name: String, _ link: String, _ id: String?) async throws {
    let headings = (0..<1000).map { "## Nowhere \($0) <!-- {#sec-nowhere-\($0)} -->\n\n" }.joined()
    let links = Self.times(1000, Self.times(100, link) + "\n\n")
    let site = try TestSite(["content/a.md": "# A\n\n" + headings + links, "content/b.md": "# B\n"])
    let built = try await site.diagnose()
    let messages = built.diagnostics.filter { !$0.id.hasPrefix("check/") }
    #expect(messages.count == (id == nil ? 0 : 100_000))
    #expect(messages.allSatisfy { $0.id == id })
  }

  @Test func configurationsThatAreNoText() async throws {
    for (text, message) in [
      (Array("title: a\0b\n".utf8), "notesite.yml:1:9: yaml/broken"),
      ([0x74, 0x3A, 0x20, 0xFF, 0x0A], "notesite.yml:1:4: yaml/broken"),
      (Array("\u{FEFF}title: A\r\n".utf8), nil),
      (
        Array("cells: {timeout: 99999999999999999999}".utf8),
        "notesite.yml:1:18: yaml/wrong-type"
      ),
    ] as [([UInt8], String?)] {
      let site = try TestSite(["content/a.md": "# A\n"])
      try site.folder.write("notesite.yml", text)
      #expect(try await site.diagnose().messages == [message].compactMap(\.self))
    }
  }
}

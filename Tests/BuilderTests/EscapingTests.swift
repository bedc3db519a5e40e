import Foundation
import Testing

@testable import Builder

/// Whatever an author or a cell says stays text: markup, braces and what reorders or controls.
@Suite struct EscapingTests {
  /// Markup, a template's tags and control characters, as text.
  private static let payload =
    "\"'><script>alert(1)</script><!--{{title}}{{{body}}}{{#pages}}&lt;\u{1}]]>\u{2028}"
  /// The same in Markdown, where it has to be escaped to be text.
  private static let escaped = payload.unicodeScalars.map { scalar in
    "<>\"'!{}#[]&;()/-".unicodeScalars.contains(scalar) ? "\\\(scalar)" : "\(scalar)"
  }.joined()
  /// The same in double quotes of YAML.
  private static let quoted =
    "\""
    + payload.replacing("\"", with: "\\\"").replacing("\u{1}", with: "\\x01") + "\""

  private static let page = """
    ---
    title: \(quoted)
    description: \(quoted)
    date: \(quoted)
    updated: \(quoted)
    authors: [\(quoted), B]
    tags: [\(quoted)]
    params: {x: \(quoted)}
    aliases: [\(quoted.replacing("/", with: "|").replacing("\\x01", with: ""))]
    ---

    ## \(escaped)

    ## \(escaped) two <!-- {#sec-"'a} -->

    Text \(escaped) ![\(escaped)](dot.svg) [\(escaped)](other.md "\(escaped)") `\(payload)`
    @sec-"'a [^\(escaped)] [@key, \(escaped)]

    ```"'><script>alert(1)</script>
    \(payload)
    ```

    ```swift
    \(payload)
    ```

    $\\text{\(payload)} \\unknown<script>alert(1)</script>$

    $$
    \\tag{<script>alert(1)</script>} \\label{eq-<script>} x
    $$

    ![\(escaped)](dot.svg "\(escaped)") <!-- {#fig-"'a} -->

    | \(escaped) |
    |---|
    | \(escaped) |

    Table: \(escaped) <!-- {#tbl-"'a} -->

    > [!THEOREM] \(escaped) <!-- {#thm-"'a} -->
    > \(escaped)

    ```swift cell
    //| label: fig-"'><script>alert(1)</script>
    //| caption: \(escaped)
    //| alt: \(payload)
    print("<script>alert(1)</script>{{title}}\\u{1}\\u{1B}[31m")
    ```

    ```swift cell
    let wrong: Int = "<script>alert(1)</script>"
    ```

    [^\(escaped)]: \(escaped)

    """

  private func site(_ page: String = page) throws -> TestSite {
    let template = """
      {{{title}}}|{{description}}|{{params.x}}|{{#byline}}{{authors}}|{{date}}|{{updated}}|\
      {{#tags}}{{.}}{{/tags}}{{/byline}}|{{#navigation}}<a href="{{url}}">{{title}}</a>{{/navigation}}\
      {{#headings}}<a href="#{{slug}}">{{{label}}}</a>{{/headings}}{{{contents}}}{{{heading}}}{{{body}}}
      """
    return try TestSite([
      "content/a.md": page, "content/other.md": "# \(Self.escaped)\n", "content/dot.svg": "<svg/>",
      "content/SUMMARY.md": "- [\(Self.escaped)](a.md)\n- [](other.md)\n",
      "notesite.yml": """
      title: \(Self.quoted)
      language: \(Self.quoted)
      url: "https://x.org/\(Self.quoted.dropFirst())
      nav: {\(Self.quoted): other.md, "js": "javascript:alert(1)", "d": "data:text/html,x"}

      """,
      "templates/page.mustache": template,
    ])
  }

  /// Whether a page holds an element or a comment that only the payload could have made.
  private func isClean(_ html: String) -> Bool {
    let lower = html.lowercased()
    return !lower.contains("<script>alert") && !html.contains("<!--{{") && !html.contains("\u{1}")
      && !html.contains("\u{1B}") && !html.contains("\"'>") && !lower.contains("javascript:")
      && !lower.contains("href=\"data:")
  }

  @Test func everythingAnAuthorSaysIsEscaped() async throws {
    let site = try site()
    let own = try await site.build()
    try FileManager.default.removeItem(
      at: site.folder.url.appending(path: "templates/page.mustache"))
    let builtIn = try await site.build()
    for built in [own, builtIn] {
      let pages = built.files.filter { $0.key.hasSuffix(".html") }
      #expect(pages.count == 3)
      for (path, bytes) in pages {
        #expect(isClean(String(decoding: bytes, as: UTF8.self)), "\(path)")
      }
      let page = built.text("a.html")
      #expect(page.split(separator: "{{title}}{{{body}}}{{#pages}}").count > 20)
      #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;{{title}}"))
    }
    #expect(builtIn.text("a.html").contains("<pre class=\"failure\""))
  }

  @Test func rawHTMLIsWrittenOrFiltered() async throws {
    let page =
      "# A\n\n<script>alert(1)</script>\n\na <IFRAME src=x> <b>b</b> </Script\t>\n\n<style/>\n"
    for (setting, isKept) in [("allow", true), ("strip", false)] {
      let built = try await TestSite([
        "content/index.md": page, "notesite.yml": "rawHTML: \(setting)\n",
        "templates/page.mustache": "{{{body}}}",
      ]).build()
      #expect(built.messages == [])
      let html = built.text("index.html")
      #expect(html.contains("<b>b</b>"))
      for tag in ["script>alert(1)", "/script>\n", "IFRAME src=x>", "/Script\t>", "style/>"] {
        #expect(html.contains((isKept ? "<" : "&lt;") + tag), "\(setting) \(tag)")
        #expect(html.contains((isKept ? "&lt;" : "<") + tag) == false, "\(setting) \(tag)")
      }
    }
    let wrong = try await TestSite(["content/a.md": "# A\n", "notesite.yml": "rawHTML: maybe\n"])
      .diagnose()
    #expect(wrong.messages == ["notesite.yml:1:10: yaml/wrong-type"])
  }
}

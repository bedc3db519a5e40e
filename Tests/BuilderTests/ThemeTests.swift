import Testing

@testable import Builder

@Suite struct ThemeTests {
  @Test func aSiteWithoutTemplatesHasTheBuiltInTheme() async throws {
    let built = try await TestSite(["content/index.md": "# Hello"]).build()
    #expect(built.firstLines == [])
    #expect(built.text("index.html").contains("<nav class=\"site\""))
    #expect(built.text("assets/style.css").contains("--accent"))
    #expect(built.text("assets/style.css").contains("math[display=\"block\"]"))
    #expect(built.text("assets/style.css").contains("--fig-state: light-dark("))
  }

  @Test func solutionsPrintAndFoldedCodeDoesNot() async throws {
    let built = try await TestSite(["content/index.md": "# Hello"]).build()
    let css = built.text("assets/style.css")
    let print = css[try #require(css.range(of: "@media print {")).upperBound...]
    #expect(print.contains("details::details-content { content-visibility: visible; }"))
    #expect(print.contains(".cell > details { display: none; }"))
  }

  @Test func aFileInTemplatesReplacesItsNamesake() async throws {
    let built = try await TestSite([
      "content/index.md": "# Hello",
      "templates/page.mustache": "<p>{{title}}</p>{{{heading}}}{{{body}}}",
      "templates/extra.css": "p { color: red }",
    ]).build()
    #expect(built.firstLines == [])
    #expect(built.text("index.html") == "<p>Hello</p><h1 id=\"hello\">Hello</h1>\n")
    #expect(built.text("assets/extra.css") == "p { color: red }")
    #expect(built.text("assets/theme.js").contains("notesite-shade"))
  }

  @Test func filesInSubfoldersOfTemplatesKeepTheirPaths() async throws {
    let built = try await TestSite([
      "content/index.md": "# Hello",
      "templates/page.mustache": "{{>parts/page}}{{root}}",
      "templates/parts/page.mustache": "<p>{{title}}</p>",
      "templates/print/style.css": "p { color: red }",
      "templates/Notes.swift": "",
    ]).build()
    #expect(built.firstLines == [])
    #expect(built.text("index.html") == "<p>Hello</p>")
    #expect(built.text("assets/print/style.css") == "p { color: red }")
    #expect(built.text("assets/style.css").contains("--accent"))
    #expect(built.files["assets/Notes.swift"] == nil)
  }

  @Test func theTitleInFrontMatterIsMarkdown() async throws {
    let built = try await TestSite([
      "content/index.md": "---\ntitle: The *old* $h$ of 2 < 3\n---\ntext",
      "templates/page.mustache": "<title>{{title}}</title>{{{heading}}}",
    ]).build()
    let page = built.text("index.html")
    #expect(page.hasPrefix("<title>The old h of 2 &lt; 3</title><h1>The <em>old</em> <math"))
    #expect(page.hasSuffix("</math> of 2 &lt; 3</h1>\n"))
  }

  @Test func valuesAreEscapedEvenBeforeCombiningMarks() async throws {
    let built = try await TestSite([
      "content/index.md": "---\ntitle: \"<\u{301}b> & \\\"\u{301} x\"\n---\ntext",
      "templates/page.mustache": "{{title}}",
    ]).build()
    #expect(built.text("index.html") == "&lt;\u{301}b&gt; &amp; &quot;\u{301} x")
  }

  @Test(arguments: [
    ("{{#a}}\n", "templates/page.mustache:2:1: error:"),
    ("{{#a}}{{/b}}", "templates/page.mustache:1:"),
    ("<p>{{{a}}</p>", "templates/page.mustache:1:"),
  ])
  func aBrokenTemplateIsAnErrorAtItsPlace(_ template: String, _ place: String) async throws {
    let built = try await TestSite([
      "content/index.md": "# Hello", "templates/page.mustache": template,
    ]).build()
    #expect(built.firstLines.count == 1)
    #expect(built.firstLines.first?.hasPrefix(place) == true, "\(built.firstLines)")
    #expect(built.text("index.html").contains("<nav class=\"site\""))
  }
}

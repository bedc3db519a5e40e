import DocumentModel
import HTML
import Markdown
import Pages
import SourceText
import Testing

/// What a reader's browser gets beyond what cmark-gfm renders.
@Suite struct BodyRendererTests {
  private func html(_ markdown: String, _ renderer: BodyRenderer = BodyRenderer()) -> String {
    let document = MarkdownParser().parse(SourceFile(path: "page.md", text: markdown)).value
    return String(decoding: renderer.render(document), as: UTF8.self)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd",
    "java&#9;script:alert(1)", "&#1;javascript:alert(1)", "jar:http://a!/b", "javascript\\:x",
  ]) func linksThatRunCodeLeadNowhere(destination: String) {
    #expect(html("[a](<\(destination)>)") == "<p><a href=\"\">a</a></p>\n")
    #expect(html("![a](<\(destination)>)") == "<p><img src=\"\" alt=\"a\" /></p>\n")
  }

  @Test(arguments: [
    ("http://a.b/c?d=e&f", "http://a.b/c?d=e&amp;f"), ("HTTPS://a", "HTTPS://a"),
    ("mailto:a@b.c", "mailto:a@b.c"), ("a/b.md#c:d", "a/b.md#c:d"), ("?a:b", "?a:b"),
    ("#javascript:x", "#javascript:x"), ("./javascript:x", "./javascript:x"), ("é", "%C3%A9"),
    ("//a.b", "//a.b"),
  ]) func otherLinksStay(destination: String, written: String) {
    #expect(html("[a](<\(destination)>)") == "<p><a href=\"\(written)\">a</a></p>\n")
  }

  @Test func destinationsGoThroughTheResolver() {
    let renderer = BodyRenderer(resolveLink: { $0.replacing(".md", with: "/") })
    #expect(
      html("[a](rnn.md#x) ![b](c.md)", renderer)
        == "<p><a href=\"rnn/#x\">a</a> <img src=\"c/\" alt=\"b\" /></p>\n")
    let hostile = BodyRenderer(resolveLink: { _ in "javascript:x" })
    #expect(html("[a](b)", hostile) == "<p><a href=\"\">a</a></p>\n")
  }

  @Test func codeGoesThroughTheHighlighter() {
    let renderer = BodyRenderer(highlight: { language, code in
      language == "swift" ? .element("pre", ["class": "swift"], [.text(code)]) : nil
    })
    #expect(html("```swift x\na<b\n```", renderer) == "<pre class=\"swift\">a&lt;b\n</pre>\n")
    #expect(
      html("```c\na<b\n```", renderer)
        == "<pre><code class=\"language-c\">a&lt;b\n</code></pre>\n")
    #expect(html("    a", renderer) == "<pre><code>a\n</code></pre>\n")
  }

  @Test func cellsGoThroughTheCellRenderer() {
    let renderer = BodyRenderer(renderCell: { .element("figure", ["id": $0.options.label], []) })
    #expect(
      html("- ```swift cell\n  //| label: fig-x\n  1\n  ```", renderer)
        == "<ul>\n<li>\n<figure id=\"fig-x\"></figure>\n</li>\n</ul>\n")
    #expect(
      html("```swift cell\n//| echo: fold\n1\n```")
        == "<pre><code class=\"language-swift\">1\n</code></pre>\n")
  }

  @Test func formulasBecomeMathML() {
    let inline = html("a $x<y$ b")
    #expect(inline.hasPrefix("<p>a <math"))
    #expect(inline.hasSuffix("</math> b</p>\n"))
    #expect(!inline.contains("x<y"))
    let display = html("$$\nx\n$$\n\n> $$y$$")
    #expect(display.hasPrefix("<span class=\"formula\"><math display=\"block\""))
    #expect(display.contains("</math></span>\n<blockquote>\n<span class=\"formula\"><math"))
    #expect(
      html("$a<b$ $$c$$", BodyRenderer(additions: [])) == "<p>$a&lt;b$ $$c$$</p>\n")
  }

  @Test func headingsCarryTheirSlugs() {
    #expect(
      html("# A *b*\n## A b") == "<h1 id=\"a-b\">A <em>b</em></h1>\n<h2 id=\"a-b-1\">A b</h2>\n")
    #expect(html("# A", BodyRenderer(additions: [])) == "<h1>A</h1>\n")
    #expect(html("# <!-- {#x\"y} -->").contains("id=\"x&quot;y\""))
  }

  @Test func textIsEscapedWhereverItIsShown() {
    #expect(
      html("x ![a \"b\" <i> $c<d$](e \"f\\\"<\")")
        == "<p>x <img src=\"e\" alt=\"a &quot;b&quot; &lt;i&gt; c&lt;d\" title=\"f&quot;&lt;\" /></p>\n"
    )
    #expect(html("```a\"b<\n```") == "<pre><code class=\"language-a&quot;b&lt;\"></code></pre>\n")
    #expect(html("a[^\"<b>]\n\n[^\"<b>]: c").contains("href=\"#fn-%22%3Cb%3E\""))
  }

  @Test func footnotesWithSeveralReferencesAndBlocks() {
    let markdown = "a[^x] b[^x]\n\n> c[^y]\n\n[^x]: one\n\n    two\n\n[^y]:\n    - list[^x]\n"
    #expect(
      html(markdown, BodyRenderer(additions: [])) == ReferenceRenderer.html(markdown))
  }

  @Test func someInlinesCanBeWrittenAlone() {
    let parsed = MarkdownParser().parse(SourceFile(path: "a.md", text: "# A *b* `c`"))
    guard case .heading(let heading)? = parsed.value.blocks.first?.kind else { return }
    var writer = HTMLWriter()
    BodyRenderer().write(heading.content, of: parsed.value, into: &writer)
    #expect(writer.string == "A <em>b</em> <code>c</code>")
  }
}

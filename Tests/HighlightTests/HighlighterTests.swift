import HTML
import Testing

@testable import Highlight

/// What a reader sees: each coloured piece as `kind:text`, uncoloured text left out.
private func pieces(_ code: String, _ language: String) -> [String] {
  let bytes = Array(code.utf8)
  return Highlighter.spans(of: bytes, language: language).compactMap { span in
    span.kind.map { "\($0):" + String(decoding: bytes[span.range], as: UTF8.self) }
  }
}

@Suite struct HighlighterTests {
  @Test(arguments: [
    ("let x = 0x1F + 1_000.5e-3", ["keyword:let", "number:0x1F", "number:1_000.5e-3"]),
    ("for i in 1...5 {}", ["keyword:for", "keyword:in", "number:1", "number:5"]),
    ("/* a /* b */ c */ d()", ["comment:/* a /* b */ c */", "function:d"]),
    ("x.default.init(y)", ["function:init"]),
    ("@main struct RNN {}", ["attribute:@main", "keyword:struct", "type:RNN"]),
    (
      #""a\(f("b\n"))c""#,
      [
        #"string:"a"#, #"escape:\("#, "function:f", #"string:"b"#, #"escape:\n"#, #"string:""#,
        "escape:)", #"string:c""#,
      ]
    ),
    (##"#"a\n\#(b)"# "##, [##"string:#"a\n"##, ##"escape:\#("##, "escape:)", ##"string:"#"##]),
    ("\"open\nlet", ["string:\"open", "keyword:let"]),
    ("\"\"\"\na \" b\n\"\"\"", ["string:\"\"\"\na \" b\n\"\"\""]),
    ("//| label: fig-x\n// why", ["attribute://| label: fig-x", "comment:// why"]),
    ("#if os(Linux)", ["attribute:#if", "function:os", "type:Linux"]),
  ])
  func swift(code: String, expected: [String]) { #expect(pieces(code, "swift") == expected) }

  @Test(arguments: [
    ("def f(x):\n  return None", ["keyword:def", "function:f", "keyword:return", "constant:None"]),
    ("f'{a[\"k\"]!r}}}'", ["string:f'", "escape:{", "string:\"k\"", "escape:}}}", "string:'"]),
    (#"r'\' "'"#, [#"string:r'\' "'"#]),
    ("@torch.no_grad()\nx = 'it''s'", ["attribute:@torch.no_grad", "string:'it''s'"]),
    ("'''a\n'b'\n''' # c", ["string:'''a\n'b'\n'''", "comment:# c"]),
  ])
  func python(code: String, expected: [String]) { #expect(pieces(code, "py") == expected) }

  @Test(arguments: [
    (
      "if [ -n \"$HOME/${x}\" ]; then # why",
      [
        "keyword:if", "attribute:-n", "string:\"", "variable:$HOME", "string:/", "variable:${x}",
        "string:\"", "keyword:then", "comment:# why",
      ]
    ),
    (
      "echo a#b $(cd ..) 'x\ny'",
      ["function:echo", "escape:$(", "function:cd", "escape:)", "string:'x\ny'"]
    ),
  ])
  func shell(code: String, expected: [String]) { #expect(pieces(code, "bash") == expected) }

  @Test func consoleColoursOnlyCommands() {
    let session = "$ echo 'a'\nfor a 'b\n$ cd"
    let expected = ["marker:$ ", "function:echo", "string:'a'", "marker:$ ", "function:cd"]
    #expect(pieces(session, "console") == expected)
  }

  @Test func jsonTellsKeysFromStrings() {
    let code = #"{"a": ["b", {"c\n": -1.5}], "d": true}"#
    let expected = [
      #"property:"a""#, #"string:"b""#, #"property:"c"#, #"escape:\n"#, #"property:""#,
      "number:-1.5", #"property:"d""#, "constant:true",
    ]
    #expect(pieces(code, "json") == expected)
  }

  @Test func yaml() {
    let code =
      "title: A note on 3 things # why\n- url: http://x\n  n: [1, yes, k: 2.5]\nq: 'a''b'\n"
    let expected = [
      "property:title", "comment:# why", "marker:- ", "property:url", "property:n", "number:1",
      "constant:yes", "property:k", "number:2.5", "property:q", "string:'a", "escape:''",
      "string:b'",
    ]
    #expect(pieces(code, "yml") == expected)
  }

  @Test func tex() {
    let code = #"\begin{aligned} \alpha_1 &= 5\% % why"#
    let expected = [
      #"keyword:\begin{"#, "type:aligned", "keyword:}", #"keyword:\alpha"#, "marker:_", "number:1",
      "marker:&", "number:5", #"escape:\%"#, "comment:% why",
    ]
    #expect(pieces(code, "latex") == expected)
  }

  @Test func markdown() {
    let code = "# A $x$\n- **b** `c*` [t](u)\n```text\n# no\n```\n<!-- c -->"
    let expected = [
      "heading:# A ", "string:$x$", "marker:- **", "marker:**", "string:`c*`", "marker:[",
      "marker:](", "variable:u", "marker:)", "marker:```text", "marker:```",
      "comment:<!-- c -->",
    ]
    #expect(pieces(code, "md") == expected)
  }

  @Test(arguments: [
    ("It costs $5 or $6.", []), ("a $ h_t $ b", []), ("$ a$", []), ("$a $", []), ("$a$2", []),
    ("$", []), ("$$", ["string:$$"]), ("$5 + 6$, US$ 3", ["string:$5 + 6$"]),
    (#"\$x\$ is text"#, [#"escape:\$"#, #"escape:\$"#]),
    (#"$\text{for $x$} \$ {a}$."#, [#"string:$\text{for $x$} \$ {a}$"#]),
    ("$a} b$", []), ("${a$ b", []), ("costs $a\nb$ and", []),
    ("the $`i`$th, $`i` or $`a\n`$", ["string:$`i`$", "string:`i`", "string:`a", "string:`$"]),
    ("# $a$ of $5\n$b$", ["heading:# ", "string:$a$", "heading: of $5", "string:$b$"]),
    ("$$\na $ b\n$$ c", ["string:$$\na $ b\n$$"]),
  ])
  func formulasInMarkdownAreNotPrices(code: String, expected: [String]) {
    #expect(pieces(code, "md") == expected)
  }

  @Test func codeInMarkdownIsPlainButFormulasAreNot() {
    let code = "```python\nh = '$a$'\n```\n```math\na$\n```\n~~~\n*a*\n~~~\n````md\n```\n````"
    let expected = [
      "marker:```python", "marker:```", "marker:```math", "string:\na$\n", "marker:```",
      "marker:~~~", "marker:~~~", "marker:````md", "marker:````",
    ]
    #expect(pieces(code, "md") == expected)
  }

  @Test func swiftInMarkdown() {
    let code = "```swift cell\n//| alt: a\nlet x = \"1\"\n```\n*a*"
    let expected = [
      "marker:```swift", "attribute://| alt: a", "keyword:let", "string:\"1\"", "marker:```",
      "marker:*", "marker:*",
    ]
    #expect(pieces(code, "md") == expected)
  }

  @Test func html() {
    let code = "<!doctype html><a data-x=\"1\">&amp;</a><br/>"
    let expected = [
      "keyword:<!doctype", "property:html", "tag:><a", "property:data-x", "string:\"1\"", "tag:>",
      "escape:&amp", "tag:</a><br/>",
    ]
    #expect(pieces(code, "html") == expected)
  }

  @Test func unknownLanguagesStayPlain() {
    #expect(Highlighter.spans(of: Array("let".utf8), language: "cobol") == [CodeSpan(0..<3, nil)])
    #expect(Highlighter.spans(of: Array("let".utf8), language: nil) == [CodeSpan(0..<3, nil)])
    #expect(Highlighter.spans(of: [], language: "swift").isEmpty)
  }

  @Test func writesEscapedMarkup() {
    var writer = HTMLWriter()
    Highlighter.write("let a = \"<&>\"", language: "Swift", to: &writer)
    let expected = """
      <span class="hl-k">let</span> a = <span class="hl-s">&quot;&lt;&amp;&gt;&quot;</span>
      """
    #expect(writer.string == expected)
    let nodes = HTMLNode.fragment(Highlighter.nodes("let a = \"<&>\"", language: "swift"))
    #expect(nodes.markup == expected)
  }

  @Test func classesAreDistinct() {
    #expect(Set(TokenKind.allCases.map(\.cssClass)).count == TokenKind.allCases.count)
    let names = Highlighter.languageNames
    #expect(Set(names).count == names.count && names.allSatisfy { $0 == $0.lowercased() })
  }
}

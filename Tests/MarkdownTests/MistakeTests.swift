import SourceText
import Testing

/// What authors get wrong is reported where it is.
@Suite struct MistakeTests {
  @Test(arguments: [
    ("", "1:1: markdown/empty-page"),
    (" \n\n", "1:1: markdown/empty-page"),
    ("a\nb\0c\n", "2:2: markdown/nul-byte"),
    ("a\n\n```\ncode\n", "3:1: markdown/unclosed-fence"),
    ("> ```\n> code\n\n```\nb\n```\n", "1:3: markdown/unclosed-fence"),
    ("> ```\n> code\n```\nb\n```\n", "1:3: markdown/unclosed-fence"),
    ("- ~~~~ swift\n  code\n  ~~~\n", "1:3: markdown/unclosed-fence"),
    ("a\n\n$$\nx\n", "3:1: markdown/unclosed-formula"),
    ("> $$\n> x\n\ntext\n", "1:3: markdown/unclosed-formula"),
    ("$$\nx\n$$ and more\n", "3:4: markdown/text-after-formula"),
    ("a $x = 5% of y$\n", "1:9: math/comment"),
    ("$$x = 5% of y$$\n", "1:8: math/comment"),
    ("$$\n\\text{5% of y}\n$$\n", "2:8: math/comment"),
    ("---\ntitle: a\n", "1:1: front-matter/unclosed"),
    ("---\ntitle: [a\n---\nb\n", "3:1: yaml/broken"),
    ("---\ntitle: a\nweight: 3\n---\nb\n", "3:1: yaml/unknown-key"),
    ("---\norder: x\n---\nb\n", "2:8: yaml/wrong-type"),
    ("---\ncells:\n  ecko: fold\n---\nb\n", "3:3: yaml/unknown-key"),
    ("---\na: &x 1\n---\nb\n", "2:4: yaml/alias"),
    ("```swift cell\n//| labl: x\n1\n```\n", "2:5: cell/unknown-option"),
    ("```swift cell\n//| label: x\n//| label: y\n1\n```\n", "3:5: cell/repeated-option"),
    ("```swift cell\n//| caption: x\n//| fig-cap: y\n1\n```\n", "3:5: cell/repeated-option"),
    ("```swift cell\n//| hello\n1\n```\n", "2:1: cell/broken-option"),
    ("```swift cell\n//| echo: maybe\n1\n```\n", "2:11: cell/wrong-option-value"),
    ("> ```swift cell\n> //| timeout: 3 h\n> 1\n> ```\n", "2:16: cell/wrong-option-value"),
    ("```swift cell\n//| width: wide\n1\n```\n", "2:12: cell/wrong-option-value"),
    ("```swift cell\n//| memory: 3\n1\n```\n", "2:13: cell/wrong-option-value"),
    ("```swift cell\n//| seed: 1.5\n1\n```\n", "2:11: cell/wrong-option-value"),
    ("```swift cell\n//| inputs: ../a.csv\n1\n```\n", "2:13: cell/wrong-option-value"),
    ("```swift cell\n//| eval: maybe\n1\n```\n", "2:11: cell/wrong-option-value"),
    ("```swift cell\n//| cache: 1\n1\n```\n", "2:12: cell/wrong-option-value"),
  ]) func mistakesAreReported(markdown: String, message: String) {
    #expect(ParsedPage(markdown).messages == [message])
  }

  @Test(arguments: [
    "text", "```\ncode\n```", "> ```\n> code\n> ```", "- ```\n  code\n  ```\n\n  more",
    "````\n```\n````", "~~~\n~~~", "$$x$$", "---\n\ntext", "---\n---\ntext",
    "---\ntitle: a\n...\ntext", "\u{FEFF}---\ntitle: a\n---\ntext",
    "1. a\n\n   ```\n   b\n   ```\n2. c", "$$\na % b\n$$", "> $$\n> a\n> + b % c\n> $$\n",
    "```math\na % b\n```", "$a % b\n+ c$",
  ]) func goodPagesGiveNone(markdown: String) {
    #expect(ParsedPage(markdown).messages == [])
  }

  @Test func whatIsNotUTF8IsFoundAtItsFirstByte() {
    let page = ParsedPage(SourceFile(path: "a.md", bytes: Array("é\nab".utf8) + [0xFF, 0x41]))
    #expect(page.messages == ["2:3: markdown/not-utf8"])
    #expect(page.document.blocks.isEmpty)
  }

  @Test func hintsNameWhatToType() {
    let page = ParsedPage("---\nweight: 1\ntitel: b\n---\n```swift cell\n//| capton: x\n```\n")
    #expect(
      Set(page.diagnostics.compactMap(\.hint)) == ["use 'order'", "use 'title'", "use 'caption'"])
  }

  @Test func deepNestingIsCutWithOneMessage() {
    var text = ""
    for depth in 0..<90 { text += String(repeating: "> ", count: depth) + "- a\n" }
    let quotes = (0..<100).map { _ in "> " }.joined() + "a\n"
    #expect(ParsedPage(quotes).messages == [])
    let lists = (0..<99).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
    #expect(ParsedPage(lists).messages.count == 1)
    #expect(ParsedPage(lists).messages[0].hasSuffix("markdown/nested-too-deep"))
    let stars = String(repeating: "*a **b ", count: 200) + String(repeating: "** *", count: 200)
    #expect(ParsedPage(stars).document.blocks.count == 1)
    let links = String(repeating: "![", count: 500) + "a" + String(repeating: "](b)", count: 500)
    #expect(
      ParsedPage(links).messages.map { $0.split(separator: " ")[1] } == ["markdown/nested-too-deep"]
    )
    #expect(ParsedPage(text).document.blocks.count >= 1)
  }
}

import DocumentModel
import Markdown
import Pages
import SourceText
import Testing

/// Pages put together at random: no input may trap, and none may differ from the reference.
@Suite struct RandomPageTests {
  private static let pieces = [
    "a", "b ", " ", "\n", "\n", "\n\n", "\n    ", "\n  ", "\t", "> ", "- ", "1. ", "2) ", "# ", "#",
    "```", "~~~", "`", "``", "*", "**", "_", "~", "~~", "[", "]", "(", ")", "](/u)", "![", "[^1]",
    "\n\n[^1]: ", "[a]: /u\n", "\n[b]: ", "|", "\\|", "\n|-|-|\n", "\n--|--\n", ":-", "---", "===",
    "<", ">", "<b>", "</b>", "<!--", "-->", "<div>", "<http://a.b>", "www.a.b", "a@b.c", "&amp;",
    "&", ";", "\\", "\\\n", "  \n", "$", "$$", "$`", "`$", "{", "}", "\\{", "é", "日", "\r\n", "\r",
    "- [x] ", "- [ ] ", "swift cell\n", "//| label: x\n", "math\n", "'", "\"", "!", "\u{FEFF}", "0",
  ]

  /// The pieces that begin no construct of ours: formulas, cells, and options of cells.
  private static let plainPieces = pieces.filter { piece in
    !piece.contains("$") && !["swift cell\n", "//| label: x\n", "math\n"].contains(piece)
  }

  /// A page of the given number; the same for the same number, everywhere.
  private func page(_ number: Int, of pieces: [String] = RandomPageTests.pieces) -> String {
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state >> 33) % bound
    }
    return (0..<(next(60) + 1)).map { _ in pieces[next(pieces.count)] }.joined()
  }

  @Test(arguments: 0..<4) func rendersAsTheReference(_ batch: Int) {
    for number in (batch * 400)..<(batch * 400 + 400) {
      let text = page(number)
      // cmark also counts references in a second definition of a footnote, which it drops.
      guard text.split(separator: "[^1]:", omittingEmptySubsequences: false).count < 3 else {
        continue
      }
      let file = SourceFile(path: "page.md", text: text)
      let document = MarkdownParser(features: []).parse(file).value
      let html = String(decoding: BodyRenderer(additions: []).render(document), as: UTF8.self)
      #expect(html == ReferenceRenderer.html(text), "page \(number): \(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<4) func rendersAsTheReferenceWithAllFeatures(_ batch: Int) {
    for number in (batch * 400)..<(batch * 400 + 400) {
      let text = page(number, of: Self.plainPieces)
      guard text.split(separator: "[^1]:", omittingEmptySubsequences: false).count < 3 else {
        continue
      }
      let file = SourceFile(path: "page.md", text: text)
      let features = MarkdownParser.Features.all.subtracting(.frontMatter)
      let document = MarkdownParser(features: features).parse(file).value
      let html = String(decoding: BodyRenderer(additions: []).render(document), as: UTF8.self)
      #expect(html == ReferenceRenderer.html(text), "page \(number): \(text.debugDescription)")
    }
  }

  @Test(arguments: 0..<4) func formulasLieWhereTheyWereWritten(_ batch: Int) {
    for number in (batch * 400)..<(batch * 400 + 400) {
      let file = SourceFile(path: "page.md", text: page(number))
      let parsed = MarkdownParser().parse(file)
      for message in parsed.diagnostics {
        #expect(message.range.start >= 0 && message.range.end <= file.bytes.count)
      }
      for source in parsed.value.blocks.flatMap(\.formulas) {
        let found = source.formula.tex.utf8.indices.enumerated().map { index, _ in
          let offset = source.map.fileOffset(index)
          let byte = offset < file.bytes.count ? file.bytes[offset] : 0x0A
          return byte == 0x0D ? 0x0A : byte
        }
        #expect(
          found.elementsEqual(source.formula.tex.utf8),
          "page \(number): \(file.text(SourceRange(0, file.bytes.count)).debugDescription)")
      }
    }
  }
}

extension Block {
  fileprivate var formulas: [FormulaSource] {
    switch kind {
    case .formula(let source): [source]
    case .paragraph(let content): content.flatMap(\.formulas)
    case .heading(let heading): heading.content.flatMap(\.formulas)
    case .blockQuote(let blocks): blocks.flatMap(\.formulas)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.formulas) }
    case .table(let table):
      ([table.header] + table.rows).joined().flatMap { $0.flatMap(\.formulas) }
    default: []
    }
  }
}

extension Inline {
  fileprivate var formulas: [FormulaSource] {
    switch kind {
    case .formula(let source): [source]
    case .emphasis(let content), .strong(let content), .strikethrough(let content):
      content.flatMap(\.formulas)
    case .link(let link), .image(let link): link.content.flatMap(\.formulas)
    default: []
    }
  }
}

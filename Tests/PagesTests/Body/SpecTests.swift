import DocumentModel
import Markdown
import Pages
import SourceText
import Testing

/// The examples of CommonMark 0.29 and GFM come out as cmark-gfm renders them.
@Suite struct SpecTests {
  /// Examples whose HTML in the spec is not what all of GFM's extensions together give: bare
  /// addresses become links (610–620), a checkbox has its attributes in another order (279, 280), and
  /// raw HTML is not filtered (653).
  static let differsFromSpec: Set = [279, 280, 610, 614, 616, 619, 620, 653]

  private func html(_ markdown: String, features: MarkdownParser.Features = []) -> String {
    let file = SourceFile(path: "spec.md", text: markdown)
    let document = MarkdownParser(features: features).parse(file).value
    return String(decoding: BodyRenderer(additions: []).render(document), as: UTF8.self)
  }

  @Test func theSpecIsThere() {
    #expect(SpecExample.all.count == 673)
  }

  @Test(arguments: SpecExample.all) func rendersAsTheReference(_ example: SpecExample) {
    #expect(html(example.markdown) == ReferenceRenderer.html(example.markdown))
  }

  @Test(arguments: SpecExample.all) func rendersAsTheSpec(_ example: SpecExample) {
    let isListed = Self.differsFromSpec.contains(example.number)
    #expect((html(example.markdown) == example.html) != isListed)
  }

  /// Examples with a construct of ours: an image with a title that is alone in its paragraph, which
  /// is a figure here.
  static let loneImagesWithTitles: Set = [580, 581, 584, 585, 592, 593, 594, 596, 597, 599]

  @Test(arguments: SpecExample.all) func rendersTheSameWithAllFeatures(_ example: SpecExample) {
    let all = MarkdownParser.Features.all.subtracting(.frontMatter)
    let isSame = html(example.markdown, features: all) == ReferenceRenderer.html(example.markdown)
    #expect(isSame != Self.loneImagesWithTitles.contains(example.number))
  }

  @Test func theWholeSpecRendersAsTheReference() {
    let whole = SpecExample.all.map(\.markdown).joined(separator: "\n\n")
    #expect(html(whole) == ReferenceRenderer.html(whole))
  }

  /// What an example is put into.
  enum Container: String, CaseIterable {
    case quote, item, footnote

    func wrap(_ markdown: String) -> String {
      let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
      let indented = lines.dropFirst().map { $0.isEmpty ? "" : "    " + $0 }
      let rest = indented.map { "\n" + $0 }.joined()
      return switch self {
      case .quote: lines.map { "> " + $0 }.joined(separator: "\n")
      case .item: "100. " + lines[0] + rest.replacing("\n    ", with: "\n     ") + "\n\nend\n"
      case .footnote: "begin[^n] and[^n]\n\n[^n]: " + lines[0] + rest
      }
    }
  }

  @Test(arguments: Container.allCases) func rendersAsTheReferenceInside(_ container: Container) {
    for example in SpecExample.all {
      let markdown = container.wrap(example.markdown)
      let reference = ReferenceRenderer.html(markdown)
      #expect(html(markdown) == reference, "example \(example.number)")
      guard !Self.loneImagesWithTitles.contains(example.number) else { continue }
      let all = MarkdownParser.Features.all.subtracting(.frontMatter)
      #expect(html(markdown, features: all) == reference, "example \(example.number)")
    }
  }

  @Test func rangesStayInTheFileAndInOrder() {
    for example in SpecExample.all {
      for container in Container.allCases {
        let markdown = container.wrap(example.markdown)
        let file = SourceFile(path: "spec.md", text: markdown)
        for block in MarkdownParser().parse(file).value.blocks {
          #expect(block.range.start >= 0 && block.range.end <= markdown.utf8.count)
        }
      }
    }
  }
}

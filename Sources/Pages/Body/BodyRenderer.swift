import DocumentModel
import HTML
import Site

/// Renders what a note says as HTML: byte for byte as cmark-gfm does, plus what notes have besides.
///
/// The additions are the fragments of headings, formulas as MathML, and cells; each can be
/// switched off. What needs to know about other pages, languages or results is asked for through
/// closures.
package struct BodyRenderer: Sendable {
  /// What is rendered besides what cmark-gfm renders.
  package struct Additions: OptionSet, Sendable {
    /// The bits.
    package let rawValue: Int

    /// A set from its bits.
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// An `id` on each heading.
    package static let headingIDs = Additions(rawValue: 1)
    /// Formulas as MathML; without it, their TeX between dollars.
    package static let mathML = Additions(rawValue: 2)
    /// Cells through the closure; without it, as code.
    package static let cells = Additions(rawValue: 4)
    /// Only the link schemes of `LinkScheme.safe`; without it, all of them.
    package static let safeLinks = Additions(rawValue: 8)
    /// A box around each table and display formula, which scrolls in place of the page.
    package static let scrollBoxes = Additions(rawValue: 16)
    /// All of them.
    package static let all: Additions = [
      .headingIDs, .mathML, .cells, .safeLinks, .scrollBoxes,
    ]
  }

  /// What is added to cmark-gfm's HTML.
  package var additions: Additions
  /// The `href` or `src` for a destination as the author wrote it.
  package var resolveLink: @Sendable (_ destination: String) -> String
  /// The markup of code in a language; nil shows the code as it is.
  package var highlight: @Sendable (_ language: String, _ code: String) -> HTMLNode?
  /// What a cell comes to on the page: its code, its figure, its output.
  package var renderCell: @Sendable (Cell) -> HTMLNode
  /// The numbers of the page's headings, figures and formulas.
  package var numbers = PageNumbers()
  /// What a label refers to; nil shows the label.
  package var resolveReference: @Sendable (_ label: String) -> ReferenceLink? = { _ in nil }
  /// What the destination of a link refers to, if it is something with a label.
  package var resolveTarget: @Sendable (_ destination: String) -> ReferenceLink? = { _ in nil }
  /// The markup of a citation; nil shows its keys.
  package var renderCitation: @Sendable (Citation) -> HTMLNode? = { _ in nil }
  /// Whether raw HTML goes through GFM's filter.
  package var filtersHTML = false

  /// A renderer; by default links stay as written, code plain, and a cell shows its code.
  package init(
    additions: Additions = .all,
    resolveLink: @escaping @Sendable (_ destination: String) -> String = { $0 },
    highlight: @escaping @Sendable (_ language: String, _ code: String) -> HTMLNode? = { _, _ in
      nil
    },
    renderCell: (@Sendable (Cell) -> HTMLNode)? = nil
  ) {
    self.additions = additions
    self.resolveLink = resolveLink
    self.highlight = highlight
    self.renderCell = renderCell ?? { BodyRenderer.codeNode(of: $0) }
  }

  /// The HTML of a document's body, footnotes included, as UTF-8.
  package func render(_ document: Document) -> [UInt8] {
    var writer = HTMLWriter()
    write(document, into: &writer)
    return writer.bytes
  }

  /// Writes a document's body, footnotes included.
  package func write(_ document: Document, into writer: inout HTMLWriter) {
    var body = BodyWriter(renderer: self, footnotes: document.footnotes)
    body.write(into: &writer) {
      $0.write(document.blocks)
      $0.writeFootnotes()
    }
  }

  /// Writes some of a document's inlines, such as a heading's in a table of contents.
  package func write(
    _ inlines: [Inline], of document: Document, into writer: inout HTMLWriter
  ) {
    var body = BodyWriter(renderer: self, footnotes: document.footnotes)
    body.write(into: &writer) { $0.write(inlines) }
  }

  /// What stands in a `figcaption`: the number and the caption; nil if there is neither.
  package func caption(
    _ inlines: [Inline], of document: Document, kind: NumberedKind, number: String?
  ) -> HTMLNode? {
    var nodes: [HTMLNode] = []
    if let number {
      nodes.append(.element("span", ["class": "number"], [.text("\(kind.noun) \(number)")]))
    }
    if !inlines.isEmpty {
      var writer = HTMLWriter()
      write(inlines, of: document, into: &writer)
      if !nodes.isEmpty { nodes.append(.text(" ")) }
      nodes.append(.raw(writer.string))
    }
    return nodes.isEmpty ? nil : .fragment(nodes)
  }

  /// Writes one block of a document.
  package func write(_ block: Block, of document: Document, into writer: inout HTMLWriter) {
    var body = BodyWriter(renderer: self, footnotes: document.footnotes)
    body.write(into: &writer) { $0.write([block]) }
  }

  /// The code of a cell, or of an expression in running text.
  private static func codeNode(of cell: Cell) -> HTMLNode {
    guard cell.mode == .value else { return codeNode(language: "swift", cell.code) }
    return .element("code", children: .text(cell.code))
  }

  /// A code block without colours.
  package static func codeNode(language: String, _ code: String) -> HTMLNode {
    let attributes: HTMLAttributes = language.isEmpty ? [:] : ["class": "language-\(language)"]
    return .element("pre", children: .element("code", attributes, [.text(code)]))
  }
}

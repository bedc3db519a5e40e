import DocumentModel
import HTML

// References and citations.
extension BodyWriter {
  /// A link to what a label names, or the label as it was written.
  mutating func writeReference(to label: String) {
    guard let link = renderer.resolveReference(label) else { return writer.text("@" + label) }
    writer.node(
      .element(
        "a", ["class": "reference", "href": link.url, "data-preview": link.label],
        [.text(link.text)]))
  }

  /// A citation in the page's style, or as it was written.
  mutating func write(_ citation: Citation, _ inline: Inline) {
    if let node = renderer.renderCitation(citation) { return writer.node(node) }
    let text = inline.plainText
    writer.text(citation.isNarrative ? text : "[\(text)]")
  }
}

import DocumentModel
import HTML

// Footnotes and the references to them, with cmark-gfm's names of fragments.
extension BodyWriter {
  mutating func writeReference(label: String, number: Int, occurrence: Int) {
    // Footnotes stand in the order of their numbers.
    let isDefined = footnotes.indices.contains(number - 1)
    let defined = isDefined ? footnotes[number - 1].label : label
    let fragment = LinkDestination.escaped(defined)
    writer.markup("<sup class=\"footnote-ref\"><a href=\"#fn-")
    writer.raw(fragment)
    writer.markup("\" id=\"fnref-")
    writer.raw(fragment)
    if occurrence > 1 { writer.raw("-\(occurrence)") }
    writer.markup("\" data-footnote-ref>")
    writer.raw(String(number))
    writer.markup("</a></sup>")
  }

  /// The section of all footnotes, unless there are none.
  mutating func writeFootnotes() {
    guard !footnotes.isEmpty else { return }
    writer.markup("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    for footnote in footnotes { write(footnote) }
    writer.markup("</ol>\n</section>\n")
  }

  private mutating func write(_ footnote: Footnote) {
    writer.markup("<li id=\"fn-")
    writer.raw(LinkDestination.escaped(footnote.label))
    writer.markup("\">\n")
    if case .paragraph(let content)? = footnote.blocks.last?.kind {
      write(Array(footnote.blocks.dropLast()))
      startLine()
      writer.markup("<p>")
      write(content)
      writer.markup(" ")
      writeBackReferences(footnote)
      writer.markup("</p>\n")
    } else {
      write(footnote.blocks)
      writeBackReferences(footnote)
      writer.markup("\n")
    }
    writer.markup("</li>\n")
  }

  private mutating func writeBackReferences(_ footnote: Footnote) {
    let fragment = LinkDestination.escaped(footnote.label)
    for occurrence in 1...max(1, footnote.referenceCount) {
      writer.raw(occurrence > 1 ? " <a href=\"#fnref-" : "<a href=\"#fnref-")
      writer.raw(fragment)
      if occurrence > 1 { writer.raw("-\(occurrence)") }
      writer.markup("\" class=\"footnote-backref\" data-footnote-backref")
      writer.markup(" aria-label=\"Back to content\">↩")
      if occurrence > 1 { writer.raw("<sup class=\"footnote-ref\">\(occurrence)</sup>") }
      writer.markup("</a>")
    }
  }
}

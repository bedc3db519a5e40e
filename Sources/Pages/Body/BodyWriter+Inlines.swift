import DocumentModel
import HTML
import Site

// Running text.
extension BodyWriter {
  /// Inlines one after the other.
  mutating func write(_ inlines: [Inline]) {
    var written = 0
    for (index, inline) in inlines.enumerated() {
      if case .formula(let source) = inline.kind, inlines.indices.contains(index + 1),
        case .text(let text) = inlines[index + 1].kind,
        let end = endOfSentence(in: text, behind: source)
      {
        writer.markup("<span class=\"kept\">")
        writeFormula(source)
        writer.text(String(text[..<end]))
        writer.markup("</span>")
        writer.text(String(text[end...]))
        written = index + 2
      } else if index >= written {
        write(inline)
      }
    }
  }

  /// Where the signs end that must stay on the line of the formula before them; nil if there are
  /// none. Browsers break a line behind a formula whatever follows.
  private func endOfSentence(in text: String, behind formula: FormulaSource) -> String.Index? {
    guard renderer.additions.contains(.mathML), !formula.isDisplay, !formula.formula.mayBeWide
    else { return nil }
    let end = text.unicodeScalars.firstIndex { !",.;:!?)]’”".unicodeScalars.contains($0) }
    return end == text.startIndex ? nil : end ?? text.endIndex
  }

  private mutating func write(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): writer.text(text)
    case .softBreak: writer.markup("\n")
    case .hardBreak: writer.markup("<br />\n")
    case .code(let code): writeElement("code") { $0.writer.text(code) }
    case .value(let cell): writeValue(cell)
    case .html(let html): writeHTML(html)
    case .emphasis(let content): writeElement("em") { $0.write(content) }
    case .strong(let content): writeElement("strong") { $0.write(content) }
    case .strikethrough(let content): writeElement("del") { $0.write(content) }
    case .link(let link): write(link)
    case .image(let link): writeImage(link)
    case .formula(let source): writeFormula(source)
    case .footnoteReference(let label, let number, let occurrence):
      writeReference(label: label, number: number, occurrence: occurrence)
    case .reference(let label): writeReference(to: label)
    case .citation(let citation): write(citation, inline)
    }
  }

  private mutating func writeValue(_ cell: Cell) {
    if renderer.additions.contains(.cells) {
      writer.node(renderer.renderCell(cell))
    } else {
      writeElement("code") { $0.writer.text("{swift} " + cell.code) }
    }
  }

  private mutating func writeElement(_ name: String, _ content: (inout BodyWriter) -> Void) {
    writer.open(name)
    content(&self)
    writer.close(name)
  }

  private mutating func write(_ link: Link) {
    let target = renderer.resolveTarget(link.destination)
    writer.markup(
      target != nil && link.content.isEmpty ? "<a class=\"reference\" href=\"" : "<a href=\"")
    writeDestination(link)
    if let target {
      writer.markup("\" data-preview=\"")
      writer.text(target.label)
    }
    if !link.title.isEmpty {
      writer.markup("\" title=\"")
      writer.text(link.title)
    }
    writer.markup("\">")
    if let target, link.content.isEmpty { writer.text(target.text) }
    write(link.content)
    writer.markup("</a>")
  }

  private mutating func writeImage(_ link: Link) {
    writer.markup("<img src=\"")
    writeDestination(link)
    writer.markup("\" alt=\"")
    writeAlternative(link.content)
    if !link.title.isEmpty {
      writer.markup("\" title=\"")
      writer.text(link.title)
    }
    writer.markup("\" />")
  }

  /// A link whose scheme may run code leads nowhere.
  private mutating func writeDestination(_ link: Link) {
    let destination = renderer.resolveLink(link.destination)
    if !renderer.additions.contains(.safeLinks) || LinkScheme.isSafe(destination) {
      writer.raw(LinkDestination.escaped(destination))
    }
  }

  /// The text of an image's description, without markup; raw HTML in it shows as text.
  private mutating func writeAlternative(_ content: [Inline]) {
    for inline in content {
      switch inline.kind {
      case .text(let text), .code(let text), .html(let text): writer.text(text)
      case .softBreak, .hardBreak: writer.markup(" ")
      case .emphasis(let content), .strong(let content), .strikethrough(let content):
        writeAlternative(content)
      case .link(let link), .image(let link): writeAlternative(link.content)
      case .formula(let source): writer.text(source.formula.tex)
      case .reference, .citation: writer.text(inline.plainText)
      case .value(let cell): writer.text(cell.code)
      case .footnoteReference: break
      }
    }
  }
}

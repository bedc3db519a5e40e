import SourceText

extension Inline {
  /// The same inline with every place in it moved to the right by a number of bytes.
  package func shifted(by offset: Int) -> Inline {
    let inner = { (content: [Inline]) in content.map { $0.shifted(by: offset) } }
    var kind = kind
    switch kind {
    case .emphasis(let content): kind = .emphasis(inner(content))
    case .strong(let content): kind = .strong(inner(content))
    case .strikethrough(let content): kind = .strikethrough(inner(content))
    case .link(var link):
      link.content = inner(link.content)
      kind = .link(link)
    case .image(var link):
      link.content = inner(link.content)
      kind = .image(link)
    case .formula(var source):
      source.map = source.map.shifted(by: offset)
      kind = .formula(source)
    case .citation(var citation):
      for index in citation.items.indices {
        citation.items[index].range = citation.items[index].range.shifted(by: offset)
      }
      kind = .citation(citation)
    case .value(var cell):
      cell.map = cell.map.shifted(by: offset)
      kind = .value(cell)
    case .text, .softBreak, .hardBreak, .code, .html, .footnoteReference, .reference: break
    }
    return Inline(kind, range: range.shifted(by: offset))
  }
}

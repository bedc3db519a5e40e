import DocumentModel
import JSON
import TeXMath

// Inlines and formulas.
extension DocumentReport {
  static func write(_ writer: inout JSONLineWriter, _ inline: Inline) {
    writer.member("kind", InlineName(inline.kind).rawValue)
    write(inline.range, to: &writer)
    switch inline.kind {
    case .softBreak, .hardBreak: break
    case .text(let text): writer.member("text", text)
    case .code(let code): writer.member("code", code)
    case .html(let html): writer.member("html", html)
    case .emphasis(let content), .strong(let content), .strikethrough(let content):
      writer.member("content", of: content, write)
    case .link(let link), .image(let link):
      writer.member("destination", link.destination)
      writer.member("title", link.title)
      writer.member("content", of: link.content, write)
    case .formula(let source): write(source, to: &writer)
    case .footnoteReference(let label, let number, let occurrence):
      writer.member("label", label)
      writer.member("number", number)
      writer.member("occurrence", occurrence)
    case .reference(let label): writer.member("label", label)
    case .citation(let citation): write(citation, to: &writer)
    case .value(let cell):
      writer.member("index", cell.id.index)
      writer.member("code", cell.code)
    }
  }

  static func write(_ source: FormulaSource, to writer: inout JSONLineWriter) {
    writer.member("display", source.isDisplay)
    writer.member("tex", source.formula.tex)
    writer.member("labels", of: source.formula.labels) { writer, label in
      writer.member("name", label.name)
      writer.member("row", label.row)
      write(source.map.fileRange(label.range), to: &writer)
    }
    writer.member("tags", of: source.formula.tags) { writer, tag in
      writer.member("tag", text(of: tag))
      writer.member("row", tag.row)
      write(source.map.fileRange(tag.range), to: &writer)
    }
  }

  /// What stands beside the row, in TeX; empty for `\notag`.
  private static func text(of tag: MathTag) -> String {
    switch tag.kind {
    case .parenthesized(let text): "(\(text))"
    case .bare(let text): text
    case .none: ""
    }
  }

  private static func write(_ citation: Citation, to writer: inout JSONLineWriter) {
    writer.member("narrative", citation.isNarrative)
    writer.member("items", of: citation.items) { writer, item in
      writer.member("key", item.key)
      write(item.range, to: &writer)
      writer.member("prefix", item.prefix)
      writer.member("locator", item.locator)
      writer.member("omitsAuthor", item.omitsAuthor)
    }
  }
}

import DocumentModel
import JSON
import SourceText

// Front matter: what the page does not say is left out, but for lists and `draft`.
extension DocumentReport {
  static func write(_ front: FrontMatter, to writer: inout JSONLineWriter) {
    let texts = [
      ("title", front.title?.text), ("description", front.description), ("date", front.date),
      ("updated", front.updated),
    ]
    for (name, text) in texts {
      if let text { writer.member(name, text) }
    }
    if front.title != nil { writer.member("titleContent", of: front.titleContent, write) }
    writer.member("authors", texts: front.authors)
    writer.member("tags", texts: front.tags)
    writer.member("draft", front.isDraft)
    if let slug = front.slug { writer.member("slug") { write(&$0, slug) } }
    writer.member("aliases", of: front.aliases, write)
    if let order = front.order { writer.member("order", order) }
    if let image = front.image { writer.member("image") { write(&$0, image) } }
    writer.member("bibliography", of: front.bibliography, write)
    if let notation = front.notation { writer.member("notation", notation) }
    if let hasContents = front.hasContents { writer.member("toc", hasContents) }
    writer.member("cells") { writer in
      let cells = front.cells
      if let echo = cells.echo { writer.member("echo", echo.rawValue) }
      if let evaluation = cells.evaluation { writer.member("eval", evaluation.rawValue) }
      if let seconds = cells.timeout { writer.member("timeout", seconds) }
      if let seed = cells.seed { writer.member("seed", seed) }
    }
    writer.member("params", of: front.parameters) { writer, parameter in
      writer.member("name", parameter.name)
      writer.member("text", parameter.text)
    }
  }

  private static func write(_ writer: inout JSONLineWriter, _ text: PlacedText) {
    writer.member("text", text.text)
    write(text.range, to: &writer)
  }
}

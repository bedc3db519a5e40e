import DocumentModel
import JSON

// Blocks.
extension DocumentReport {
  static func write(_ writer: inout JSONLineWriter, _ block: Block) {
    writer.member("kind", BlockName(block.kind).rawValue)
    write(block.range, to: &writer)
    switch block.kind {
    case .thematicBreak: break
    case .paragraph(let content): writer.member("content", of: content, write)
    case .heading(let heading): write(heading, to: &writer)
    case .blockQuote(let blocks): writer.member("blocks", of: blocks, write)
    case .list(let list): write(list, to: &writer)
    case .code(let code): write(code, to: &writer)
    case .html(let html): writer.member("html", html)
    case .table(let table): write(table, to: &writer)
    case .formula(let source): write(source, to: &writer)
    case .cell(let cell): write(cell, to: &writer)
    case .callout(let callout): write(callout, to: &writer)
    case .captioned(let captioned): write(captioned, to: &writer)
    case .example(let example):
      write(example.code, to: &writer)
      writer.member("blocks", of: example.blocks, write)
      writer.member("footnotes", of: example.footnotes, write)
    }
  }

  private static func write(_ heading: Heading, to writer: inout JSONLineWriter) {
    writer.member("level", heading.level)
    writer.member("slug", heading.slug)
    write(heading.anchor, to: &writer)
    writer.member("content", of: heading.content, write)
  }

  private static func write(_ list: List, to writer: inout JSONLineWriter) {
    writer.member("ordered", list.start != nil)
    if let first = list.start { writer.member("first", first) }
    writer.member("tight", list.isTight)
    writer.member("items", of: list.items) { writer, item in
      write(item.range, to: &writer)
      if let isChecked = item.isChecked { writer.member("checked", isChecked) }
      writer.member("blocks", of: item.blocks, write)
    }
  }

  private static func write(_ code: CodeBlock, to writer: inout JSONLineWriter) {
    writer.member("info", code.info)
    writer.member("language", code.language)
    writer.member("code", code.code)
  }

  private static func write(_ table: Table, to writer: inout JSONLineWriter) {
    writer.member("columns", of: table.alignments) { $0.member("alignment", name(of: $1)) }
    writer.member("header", of: table.header) { $0.member("content", of: $1, write) }
    writer.member("rows", of: table.rows) { writer, row in
      writer.member("cells", of: row) { $0.member("content", of: $1, write) }
    }
  }

  private static func name(of alignment: Table.Alignment) -> String {
    switch alignment {
    case .none: "none"
    case .left: "left"
    case .center: "center"
    case .right: "right"
    }
  }

  private static func write(_ cell: Cell, to writer: inout JSONLineWriter) {
    writer.member("index", cell.id.index)
    writer.member("mode", cell.mode == .check ? "check" : "run")
    writer.member("line", cell.line)
    writer.member("code", cell.code)
    writer.member("options") { writer in
      write(cell.options.anchor, to: &writer)
      if let caption = cell.options.caption { writer.member("caption", of: caption, write) }
      if let alternative = cell.options.alt { writer.member("alt", alternative) }
      writer.member("echo", cell.options.echo.rawValue)
      writer.member("eval", cell.options.evaluation.rawValue)
      writer.member("output", cell.options.showsOutput)
      writer.member("include", cell.options.isIncluded)
      writer.member("error", cell.options.expectsFailure)
      writer.member("cache", cell.options.usesCache)
      writer.member("inputs", texts: cell.options.inputs)
      if let width = cell.options.width { writer.member("width", width.css) }
      if let seconds = cell.options.timeout { writer.member("timeout", seconds) }
      if let bytes = cell.options.memory { writer.member("memory", bytes) }
      if let seed = cell.options.seed { writer.member("seed", seed) }
    }
  }

  private static func write(_ callout: Callout, to writer: inout JSONLineWriter) {
    writer.member("callout", callout.kind.rawValue)
    write(callout.anchor, to: &writer)
    writer.member("title", of: callout.title, write)
    writer.member("blocks", of: callout.blocks, write)
  }

  private static func write(_ captioned: Captioned, to writer: inout JSONLineWriter) {
    writer.member("counted", captioned.kind.noun.lowercased())
    write(captioned.anchor, to: &writer)
    writer.member("caption", of: captioned.caption, write)
    writer.member("block") { write(&$0, captioned.block) }
  }
}

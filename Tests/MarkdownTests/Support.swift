import DocumentModel
import Markdown
import SourceText
import TeXMath

/// A page that was parsed, with what tests ask about it.
struct ParsedPage {
  let file: SourceFile
  let document: Document
  let diagnostics: [Diagnostic]

  init(_ text: String, path: String = "page.md", features: MarkdownParser.Features = .all) {
    self.init(SourceFile(path: path, text: text), features: features)
  }

  init(_ file: SourceFile, features: MarkdownParser.Features = .all) {
    self.file = file
    let parsed = MarkdownParser(features: features).parse(file)
    document = parsed.value
    diagnostics = parsed.diagnostics
  }

  /// Each message as `line:column: id`, in order of place.
  var messages: [String] {
    diagnostics.sortedAndUnique.map { message in
      let place = file.position(at: message.range.start)
      return "\(place.line):\(place.column): \(message.id)"
    }
  }

  /// All inlines in order, outer ones first.
  var inlines: [Inline] { document.blocks.flatMap(\.allInlines) + footnoteInlines }

  private var footnoteInlines: [Inline] {
    document.footnotes.flatMap { $0.blocks.flatMap(\.allInlines) }
  }

  /// All blocks in order, outer ones first.
  var blocks: [Block] {
    document.blocks.flatMap(\.allBlocks)
      + document.footnotes.flatMap { $0.blocks.flatMap(\.allBlocks) }
  }

  /// All formulas: those in running text, then those on their own.
  var formulas: [FormulaSource] {
    inlines.compactMap { if case .formula(let source) = $0.kind { source } else { nil } }
      + blocks.compactMap { if case .formula(let source) = $0.kind { source } else { nil } }
  }

  /// All cells.
  var cells: [Cell] {
    blocks.compactMap { if case .cell(let cell) = $0.kind { cell } else { nil } }
  }

  /// What the bytes of the file say where a map puts the bytes of a text.
  func text(of text: String, through map: SourceMap) -> String {
    let bytes = text.utf8.indices.enumerated().map { index, _ in
      file.bytes[min(map.fileOffset(index), file.bytes.count - 1)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Block {
  var allBlocks: [Block] {
    switch kind {
    case .blockQuote(let blocks): [self] + blocks.flatMap(\.allBlocks)
    case .list(let list): [self] + list.items.flatMap { $0.blocks.flatMap(\.allBlocks) }
    default: [self]
    }
  }

  var allInlines: [Inline] {
    switch kind {
    case .paragraph(let content): content.flatMap(\.all)
    case .heading(let heading): heading.content.flatMap(\.all)
    case .blockQuote(let blocks): blocks.flatMap(\.allInlines)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.allInlines) }
    case .table(let table):
      ([table.header] + table.rows).flatMap { $0.flatMap { $0.flatMap(\.all) } }
    default: []
    }
  }
}

extension Inline {
  var all: [Inline] {
    switch kind {
    case .emphasis(let content), .strong(let content), .strikethrough(let content):
      [self] + content.flatMap(\.all)
    case .link(let link), .image(let link): [self] + link.content.flatMap(\.all)
    default: [self]
    }
  }
}

import CCmarkGFM

/// A node of cmark's tree, valid as long as the tree is.
struct CMarkNode: Hashable {
  /// The node in C.
  let pointer: OpaquePointer

  /// What a node is, GFM's additions included.
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case footnoteDefinition, table, tableRow, tableCell
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    case footnoteReference, strikethrough
    case other
  }

  /// A node, unless the pointer is null.
  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  /// What it is.
  var kind: Kind {
    let type = cmark_node_get_type(pointer)
    return Self.kinds[type.rawValue] ?? extensionKind
  }

  private var extensionKind: Kind {
    guard let name = cmark_node_get_type_string(pointer) else { return .other }
    switch String(cString: name) {
    case "table": return .table
    case "table_row", "table_header": return .tableRow
    case "table_cell": return .tableCell
    case "strikethrough": return .strikethrough
    default: return .other
    }
  }

  private static let kinds: [UInt32: Kind] = [
    CMARK_NODE_DOCUMENT.rawValue: .document, CMARK_NODE_BLOCK_QUOTE.rawValue: .blockQuote,
    CMARK_NODE_LIST.rawValue: .list, CMARK_NODE_ITEM.rawValue: .item,
    CMARK_NODE_CODE_BLOCK.rawValue: .codeBlock, CMARK_NODE_HTML_BLOCK.rawValue: .htmlBlock,
    CMARK_NODE_PARAGRAPH.rawValue: .paragraph, CMARK_NODE_HEADING.rawValue: .heading,
    CMARK_NODE_THEMATIC_BREAK.rawValue: .thematicBreak,
    CMARK_NODE_FOOTNOTE_DEFINITION.rawValue: .footnoteDefinition,
    CMARK_NODE_TEXT.rawValue: .text, CMARK_NODE_SOFTBREAK.rawValue: .softBreak,
    CMARK_NODE_LINEBREAK.rawValue: .lineBreak, CMARK_NODE_CODE.rawValue: .code,
    CMARK_NODE_HTML_INLINE.rawValue: .htmlInline, CMARK_NODE_EMPH.rawValue: .emphasis,
    CMARK_NODE_STRONG.rawValue: .strong, CMARK_NODE_LINK.rawValue: .link,
    CMARK_NODE_IMAGE.rawValue: .image,
    CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: .footnoteReference,
  ]
}

extension CMarkNode {
  /// The node's children, in order.
  var children: some Sequence<CMarkNode> {
    sequence(state: CMarkNode(cmark_node_first_child(pointer))) { next in
      defer { next = next.flatMap { CMarkNode(cmark_node_next($0.pointer)) } }
      return next
    }
  }

  /// The text of a leaf.
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

  /// The text of a block before its inlines were parsed.
  var content: [UInt8] {
    guard let content = cmark_node_get_string_content(pointer) else { return [] }
    return Array(String(cString: content).utf8)
  }

  /// The first and the last line, from one within what was parsed.
  var lines: (first: Int, last: Int) {
    (Int(cmark_node_get_start_line(pointer)), Int(cmark_node_get_end_line(pointer)))
  }

  /// The first and the last column, in bytes from one; zero where cmark does not know.
  var columns: (first: Int, last: Int) {
    (Int(cmark_node_get_start_column(pointer)), Int(cmark_node_get_end_column(pointer)))
  }

  /// Whether a list item is a GFM task.
  var isTask: Bool {
    cmark_node_get_type_string(pointer).map { String(cString: $0) == "tasklist" } ?? false
  }

  /// Whether the node is a direct child of the document.
  var isAtTopLevel: Bool {
    CMarkNode(cmark_node_parent(pointer))?.kind == .document
  }
}

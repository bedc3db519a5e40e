import CCmarkGFM

/// Math as a syntax extension of cmark-gfm: the TeX never meets another rule of Markdown.
///
/// A formula in running text is a node of type `CODE`, which may stand wherever text may, table
/// cells included; a formula of its own is an unfenced `CODE_BLOCK`, whose lines cmark leaves as
/// they are. Both are told apart from code by their syntax extension.
enum MathExtension {
  /// The extension, made once; cmark keeps no state of a parse in it.
  // Written once, before any use, and only read by cmark afterwards.
  nonisolated(unsafe) static let shared: OpaquePointer? = make()

  /// Whether the extension made a node.
  static func made(_ node: OpaquePointer) -> Bool {
    guard let shared else { return false }
    return cmark_node_get_syntax_extension(node) == shared
  }

  /// The formula in running text that a node stands for, in offsets of its block's content.
  static func match(of node: OpaquePointer, texCount: Int)
    -> MathScanner.Match?
  {
    let bits = Int(bitPattern: cmark_node_get_user_data(node))
    guard bits > 0, let delimiter = MathScanner.Delimiter(rawValue: bits & 3) else { return nil }
    return MathScanner.Match(delimiter: delimiter, tex: (bits >> 2)..<(bits >> 2 + texCount))
  }

  private static func make() -> OpaquePointer? {
    guard let made = cmark_syntax_extension_new("notesite-math") else { return nil }
    let dollar = UnsafeMutableRawPointer(bitPattern: UInt(UInt8(ascii: "$")))
    cmark_syntax_extension_set_special_inline_chars(
      made, cmark_llist_append(cmark_get_default_mem_allocator(), nil, dollar))
    cmark_syntax_extension_set_match_inline_func(made) { _, _, parent, byte, inlines in
      // cmark asks every extension at every place where an inline may begin.
      guard byte == UInt8(ascii: "$") else { return nil }
      return MathExtension.matchInline(parent: parent, inlines: inlines)
    }
    cmark_syntax_extension_set_open_block_func(made) { _, indented, parser, parent, line, count in
      guard indented == 0 else { return nil }
      return MathExtension.openBlock(parser: parser, parent: parent, line: line, count: count)
    }
    cmark_syntax_extension_set_match_block_func(made) { _, parser, line, count, node in
      MathExtension.continueBlock(parser: parser, node: node, line: line, count: count)
    }
    return made
  }
}

extension MathExtension {
  private static func matchInline(parent: OpaquePointer?, inlines: OpaquePointer?) -> OpaquePointer?
  {
    guard let content = cmark_node_get_string_content(parent) else { return nil }
    let start = Int(cmark_inline_parser_get_offset(inlines))
    return content.withMemoryRebound(to: UInt8.self, capacity: start + 1) {
      text -> OpaquePointer? in
      guard let match = MathScanner.match(text, at: start),
        let node = cmark_node_new(CMARK_NODE_CODE)
      else { return nil }
      let tex = UnsafeBufferPointer(
        rebasing: UnsafeBufferPointer(
          start: text, count: match.tex.upperBound)[match.tex])
      cmark_node_set_literal(node, String(decoding: tex, as: UTF8.self))
      cmark_node_set_syntax_extension(node, shared)
      let bits = match.tex.lowerBound << 2 | match.delimiter.rawValue
      cmark_node_set_user_data(node, UnsafeMutableRawPointer(bitPattern: bits))
      cmark_inline_parser_set_offset(inlines, CInt(match.whole.upperBound))
      return node
    }
  }

  /// The mark on a block whose closing `$$` has been read.
  private static var closedMark: UnsafeMutableRawPointer? { UnsafeMutableRawPointer(bitPattern: 1) }

  private static func openBlock(
    parser: OpaquePointer?, parent: OpaquePointer?, line: UnsafeMutablePointer<UInt8>?, count: CInt
  ) -> OpaquePointer? {
    let start = Int(cmark_parser_get_first_nonspace(parser))
    let bytes = UnsafeBufferPointer(start: line, count: Int(count))
    guard let opening = DisplayMathScanner.opening(bytes, at: start),
      let node = cmark_parser_add_child(parser, parent, CMARK_NODE_CODE_BLOCK, CInt(start + 1))
    else { return nil }
    cmark_node_set_syntax_extension(node, shared)
    if opening == .closed { cmark_node_set_user_data(node, closedMark) }
    let skipped = CInt(start + 2) - cmark_parser_get_offset(parser)
    bytes.withMemoryRebound(to: CChar.self) { chars in
      cmark_parser_advance_offset(parser, chars.baseAddress, skipped, 0)
    }
    return node
  }

  private static func continueBlock(
    parser: OpaquePointer?, node: OpaquePointer?, line: UnsafeMutablePointer<UInt8>?, count: CInt
  ) -> CInt {
    if cmark_node_get_user_data(node) != nil { return 0 }
    let bytes = UnsafeBufferPointer(start: line, count: Int(count))
    let start = Int(cmark_parser_get_offset(parser))
    if DisplayMathScanner.closer(bytes, from: start) != nil {
      cmark_node_set_user_data(node, closedMark)
    }
    return 1
  }
}

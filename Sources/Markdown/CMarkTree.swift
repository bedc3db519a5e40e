import CCmarkGFM
import Synchronization

/// The tree that cmark-gfm made of a page's Markdown, freed with this value.
struct CMarkTree: ~Copyable {
  /// The document node.
  let root: OpaquePointer

  /// `cmark_parser_finish` switches a table of special characters on and off that all parses of a
  /// process share, so only one may run at a time. Feeding, which finds the blocks, runs freely.
  private static let finishing = Mutex(())

  /// Parses Markdown that is valid UTF-8 and that the pre-check let pass.
  ///
  /// Nil only if cmark cannot be set up at all.
  init?(_ markdown: ArraySlice<UInt8>, hasMath: Bool) {
    guard let parser = cmark_parser_new(CMarkOptions.parsing) else { return nil }
    defer { cmark_parser_free(parser) }
    if hasMath, let math = MathExtension.shared {
      cmark_parser_attach_syntax_extension(parser, math)
    }
    for syntax in CMarkOptions.extensions {
      cmark_parser_attach_syntax_extension(parser, syntax)
    }
    markdown.withUnsafeBytes { bytes in
      let chars = bytes.bindMemory(to: CChar.self)
      if let start = chars.baseAddress { cmark_parser_feed(parser, start, chars.count) }
    }
    guard let root = Self.finish(parser) else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// Ends a parse, one at a time in the process, and gives the root of its tree.
  static func finish(_ parser: OpaquePointer) -> OpaquePointer? {
    // A pointer may not leave the lock as such, but it is this thread's alone.
    let root = finishing.withLock { _ in Int(bitPattern: cmark_parser_finish(parser)) }
    return OpaquePointer(bitPattern: root)
  }
}

/// How cmark-gfm is set up: GFM without its filter of raw HTML, with footnotes.
enum CMarkOptions {
  /// The options of a parse.
  static let parsing = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8

  /// GFM's extensions, registered and looked up once.
  // Written once, before any use, and only read by cmark afterwards.
  nonisolated(unsafe) static let extensions: [OpaquePointer] = {
    cmark_gfm_core_extensions_ensure_registered()
    let names = ["table", "strikethrough", "autolink", "tasklist"]
    return names.compactMap { cmark_find_syntax_extension($0) }
  }()
}

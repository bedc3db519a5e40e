import CCmarkGFM

@testable import Markdown

/// What cmark-gfm's own renderer makes of Markdown, as the oracle of our renderer.
enum ReferenceRenderer {
  /// The HTML, with raw HTML, footnotes and the extensions of the dialect.
  ///
  /// It waits for our own parses: two at once in one process disturb each other.
  static func html(_ markdown: String) -> String {
    let options = CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
    guard let parser = cmark_parser_new(options) else { return "" }
    defer { cmark_parser_free(parser) }
    for syntax in CMarkOptions.extensions {
      cmark_parser_attach_syntax_extension(parser, syntax)
    }
    cmark_parser_feed(parser, markdown, markdown.utf8.count)
    let root = CMarkTree.finish(parser)
    defer { cmark_node_free(root) }
    guard let html = cmark_render_html(root, options, nil) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
  }
}

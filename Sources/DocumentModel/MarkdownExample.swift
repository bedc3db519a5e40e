/// A `markdown example` fence: Markdown that is shown as it is written and as it comes out.
package struct MarkdownExample: Sendable, Hashable {
  /// The Markdown.
  package var code: CodeBlock
  /// What it says.
  package var blocks: [Block]
  /// Its own footnotes.
  package var footnotes: [Footnote]

  /// An example.
  package init(code: CodeBlock, blocks: [Block], footnotes: [Footnote] = []) {
    self.code = code
    self.blocks = blocks
    self.footnotes = footnotes
  }
}

/// A `markdown example` fence: Markdown that is shown as it is written and as it comes out.
package struct MarkdownExample: Sendable, Hashable {
  /// The Markdown.
  package var code: CodeBlock
  /// What it says.
  package var blocks: [Block]

  /// An example.
  package init(code: CodeBlock, blocks: [Block]) {
    self.code = code
    self.blocks = blocks
  }
}

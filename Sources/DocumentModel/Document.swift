import SourceText

/// What one note says: its front matter and its blocks, each with its source range.
///
/// A document depends on its own file only. Numbers, outputs and link targets live in side tables.
package struct Document: Sendable, Hashable {
  /// The file it was parsed from.
  package var source: SourceFile
  /// What stands between the `---` lines at the top.
  package var frontMatter: FrontMatter
  /// The top-level blocks.
  package var blocks: [Block]
  /// The footnotes that the text refers to, in the order of their first reference.
  package var footnotes: [Footnote]

  /// A document.
  package init(
    source: SourceFile, frontMatter: FrontMatter = FrontMatter(), blocks: [Block] = [],
    footnotes: [Footnote] = []
  ) {
    self.source = source
    self.frontMatter = frontMatter
    self.blocks = blocks
    self.footnotes = footnotes
  }
}

/// The text of one footnote.
package struct Footnote: Sendable, Hashable {
  /// The label between `[^` and `]`, as cmark normalises it.
  package var label: String
  /// Its number on the page, from one.
  package var number: Int
  /// How many references point to it.
  package var referenceCount: Int
  /// What it says.
  package var blocks: [Block]

  /// A footnote.
  package init(label: String, number: Int, referenceCount: Int, blocks: [Block]) {
    self.label = label
    self.number = number
    self.referenceCount = referenceCount
    self.blocks = blocks
  }
}

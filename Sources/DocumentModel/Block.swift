import SourceText
import TeXMath

/// A block of a note (CommonMark 0.29 §4–5, and GFM's tables) with its place in the file.
package struct Block: Sendable, Hashable {
  /// What it is.
  package var kind: Kind
  /// Where it stands in the file.
  package var range: SourceRange

  /// A block.
  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// The kinds of blocks.
  package indirect enum Kind: Sendable, Hashable {
    case paragraph([Inline])
    case heading(Heading)
    case thematicBreak
    case blockQuote([Block])
    case list(List)
    case code(CodeBlock)
    case html(String)
    case table(Table)
    /// `$$ … $$` or a `math` fence.
    case formula(FormulaSource)
    /// A `swift cell` fence.
    case cell(Cell)
    /// `> [!NOTE]` and the like.
    case callout(Callout)
    /// A picture, table or listing with a caption.
    case captioned(Captioned)
    /// A `markdown example` fence.
    case example(MarkdownExample)
  }
}

/// A heading of level 1 to 6.
package struct Heading: Sendable, Hashable {
  /// 1 to 6.
  package var level: Int
  /// Its text.
  package var content: [Inline]
  /// The fragment it is reached by: GitHub's slug, unique in the document.
  package var slug: String
  /// The name that its author gave it, if so; the slug is then the same.
  package var anchor: Anchor?

  /// A heading.
  package init(level: Int, content: [Inline], slug: String, anchor: Anchor? = nil) {
    self.level = level
    self.content = content
    self.slug = slug
    self.anchor = anchor
  }
}

/// A list.
package struct List: Sendable, Hashable {
  /// The first number of an ordered list; nil for bullets.
  package var start: Int?
  /// Whether its paragraphs are written without `<p>`.
  package var isTight: Bool
  /// Its items.
  package var items: [Item]

  /// One item; `isChecked` is nil unless it is a task.
  package struct Item: Sendable, Hashable {
    /// The state of a GFM task item's box.
    package var isChecked: Bool?
    /// What it holds.
    package var blocks: [Block]
    /// Where it stands in the file.
    package var range: SourceRange

    /// An item.
    package init(isChecked: Bool? = nil, blocks: [Block], range: SourceRange) {
      self.isChecked = isChecked
      self.blocks = blocks
      self.range = range
    }
  }

  /// A list.
  package init(start: Int?, isTight: Bool, items: [Item]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// A fenced or indented code block that is shown, not run.
package struct CodeBlock: Sendable, Hashable {
  /// The info string, entities decoded; empty for indented code.
  package var info: String
  /// The code, ending in a line feed unless empty.
  package var code: String

  /// A code block.
  package init(info: String, code: String) {
    self.info = info
    self.code = code
  }

  /// The first word of the info string.
  package var language: String {
    String(info.unicodeScalars.prefix { $0 != " " && $0 != "\t" })
  }
}

/// A GFM table.
package struct Table: Sendable, Hashable {
  /// How a column is set; `none` leaves it to the reader's browser.
  package enum Alignment: Sendable, Hashable { case none, left, center, right }

  /// One entry per column.
  package var alignments: [Alignment]
  /// The cells of the first row.
  package var header: [[Inline]]
  /// The other rows.
  package var rows: [[[Inline]]]

  /// A table.
  package init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]]) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// A formula in a note: parsed, with the way back from its TeX to the file.
package struct FormulaSource: Sendable, Hashable {
  /// The formula.
  package var formula: Formula
  /// Whether it stands on its own line in display style.
  package var isDisplay: Bool
  /// Where the TeX lies in the file.
  package var map: SourceMap

  /// A formula in a note.
  package init(formula: Formula, isDisplay: Bool, map: SourceMap) {
    self.formula = formula
    self.isDisplay = isDisplay
    self.map = map
  }
}

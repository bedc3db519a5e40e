import SourceText

/// A `swift cell` or `swift check` fence: code that is compiled when the site is built.
package struct Cell: Sendable, Hashable {
  /// What is done with the code: `swift cell` runs, `swift check` is only type-checked.
  package enum Mode: String, Sendable, Hashable, CaseIterable { case run = "cell", check }

  /// Which cell of which page: stable as long as its position among the page's cells is.
  package struct ID: Sendable, Hashable, Codable {
    /// The path of the page's file.
    package var page: String
    /// Its position among the page's cells, from zero.
    package var index: Int

    /// An identity.
    package init(page: String, index: Int) {
      self.page = page
      self.index = index
    }
  }

  /// Its identity.
  package var id: ID
  /// Whether it runs.
  package var mode: Mode
  /// The Swift code without its option lines.
  package var code: String
  /// The one-based line of the file on which `code` begins.
  package var line: Int
  /// What its `//| key: value` lines say.
  package var options: CellOptions
  /// How offsets in `code` lie in the file.
  package var map: SourceMap

  /// A cell.
  package init(
    id: ID, mode: Mode = .run, code: String, line: Int, options: CellOptions, map: SourceMap
  ) {
    self.id = id
    self.mode = mode
    self.code = code
    self.line = line
    self.options = options
    self.map = map
  }
}

/// The options of a cell; names as in Quarto.
package struct CellOptions: Sendable, Hashable {
  /// What becomes of a cell's code on the page.
  package enum Echo: String, Sendable, Hashable, CaseIterable { case `true`, `false`, fold }

  /// The name that it can be referred to by.
  package var anchor: Anchor?
  /// The name of `anchor`.
  package var label: String? { anchor?.name }
  /// The caption of its figure: Markdown on one line, with formulas.
  package var caption: [Inline]?
  /// The alternative text of its figure, instead of the one made from the model.
  package var alt: String?
  /// Whether its code is shown.
  package var echo: Echo = .true

  /// No option given.
  package init() {}
}

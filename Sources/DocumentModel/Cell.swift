import SourceText

/// A `swift cell` or `swift check` fence, or an expression in running text: code that is compiled
/// when the site is built.
package struct Cell: Sendable, Hashable {
  /// What is done with the code: `swift cell` runs, `swift check` is only type-checked.
  package enum Mode: String, Sendable, Hashable, CaseIterable {
    case run = "cell"
    case check
    /// An expression in running text, `` `{swift} expr` ``, whose value is shown in its place.
    case value
  }

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
  /// Where the lines of `error` and `inputs` stand in the file, which a run may find fault with.
  package var optionLines: [String: SourceRange] = [:]
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

  /// Whether a cell runs; `cached` shows what the cache has and never runs it here.
  package enum Evaluation: String, Sendable, Hashable, CaseIterable { case `true`, `false`, cached }

  /// How wide a figure is shown at most.
  package struct Width: Sendable, Hashable {
    /// The number, above 0.
    package var value: Double
    /// `px`, `%`, `em` or `rem`.
    package var unit: String

    /// A width.
    package init(value: Double, unit: String) {
      self.value = value
      self.unit = unit
    }

    /// The width as CSS writes it.
    package var css: String { (Int(exactly: value).map { "\($0)" } ?? "\(value)") + unit }
  }

  /// The name that it can be referred to by.
  package var anchor: Anchor?
  /// The name of `anchor`.
  package var label: String? { anchor?.name }
  /// The caption of its figure: Markdown on one line, with formulas.
  package var caption: [Inline]?
  /// The alternative text of its figure, instead of the one made from the model.
  package var alt: String?
  /// How wide its figures are shown at most.
  package var width: Width?
  /// Whether its code is shown.
  package var echo: Echo = .true
  /// Whether it runs.
  package var evaluation: Evaluation = .true
  /// Whether what it gives is shown.
  package var showsOutput = true
  /// Whether anything of it is shown.
  package var isIncluded = true
  /// Whether it is expected to fail; then how it fails is shown.
  package var expectsFailure = false
  /// Whether its results may come from the cache.
  package var usesCache = true
  /// The time in seconds that it may take; nil leaves that to the site.
  package var timeout: Double?
  /// The memory in bytes that its page's program may use; nil leaves that to the site.
  package var memory: Int?
  /// What its random numbers begin with; nil takes it from the code.
  package var seed: Int?
  /// The files that it reads, relative to the page's folder.
  package var inputs: [String] = []

  /// No option given.
  package init() {}

  /// The options that these defaults give.
  package init(_ defaults: FrontMatter.CellDefaults) {
    if let echo = defaults.echo { self.echo = echo }
    if let evaluation = defaults.evaluation { self.evaluation = evaluation }
    timeout = defaults.timeout
    seed = defaults.seed
  }
}

extension Document {
  /// The cells and the expressions in running text, in the order in which they run; captions have
  /// none.
  package var program: [Cell] {
    var result: [Cell] = []
    for block in allBlocks {
      if case .cell(let cell) = block.kind { result.append(cell) }
      Inline.visit(block.kind.inlines) { inline in
        if case .value(let cell) = inline.kind { result.append(cell) }
      }
    }
    return result
  }
}

extension Inline {
  fileprivate static func visit(_ inlines: [Inline], _ visit: (Inline) -> Void) {
    for inline in inlines {
      visit(inline)
      Self.visit(inline.kind.children, visit)
    }
  }
}

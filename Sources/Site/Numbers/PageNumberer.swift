import DocumentModel
import SourceText
import TeXMath

/// Counts what has a number on one page, and lists what has a name.
///
/// The counters begin anew on every page and the page's own number stands before them, so that
/// nothing on a page changes when another one does.
struct PageNumberer {
  /// Which headings of a page have numbers.
  enum SectionNumbers {
    case none
    /// The title alone: the pages of a folder continue the number of the folder's own page.
    case title
    case all
  }

  private let document: Document
  private let prefix: [Int]
  private let sectionNumbers: SectionNumbers
  private var counts: [NumberedKind: Int] = [:]
  private var sections = [0, 0]
  private(set) var numbers = PageNumbers()
  private(set) var targets: [Target] = []

  /// A numberer of a page.
  ///
  /// - Parameters:
  ///   - prefix: The page's number, empty if it has none.
  ///   - sectionNumbers: Which of its headings have numbers.
  init(_ document: Document, prefix: [Int], sectionNumbers: SectionNumbers) {
    self.document = document
    self.prefix = prefix
    self.sectionNumbers = sectionNumbers
    numberHeadings()
    for block in document.allBlocks { number(block) }
  }
}

extension PageNumberer {
  private mutating func number(_ block: Block) {
    let start = block.range.start
    switch block.kind {
    case .heading(let heading): name(heading, at: block.range)
    case .callout(let callout):
      let number = callout.kind.numbered.map { next($0) }
      numbers.blocks[start] = number
      name(callout.anchor, callout.kind.numbered, number, callout.title)
    case .captioned(let captioned):
      let number = next(captioned.kind)
      numbers.blocks[start] = number
      name(captioned.anchor, captioned.kind, number, captioned.caption)
    case .cell(let cell):
      guard cell.options.caption != nil || cell.options.anchor != nil else { break }
      let kind = cell.numberedKind
      let number = next(kind)
      numbers.blocks[start] = number
      name(cell.options.anchor, kind, number, cell.options.caption ?? [])
    case .formula(let source): self.number(source)
    default: break
    }
    for source in block.kind.inlines.displayFormulas { number(source) }
  }

  /// Rows have a number if they have a label or a tag.
  private mutating func number(_ source: FormulaSource) {
    let formula = source.formula
    guard !formula.labels.isEmpty || !formula.tags.isEmpty else { return }
    var rows = Dictionary(
      formula.authorNumbers.map { ($0.row, $0) }, uniquingKeysWith: { $1 })
    for label in formula.labels {
      let row = min(label.row, formula.rowCount - 1)
      guard rows[row]?.id == nil else { continue }
      let text = rows[row]?.text ?? "(\(next(.equation)))"
      rows[row] = MathNumber(row: row, text: text, id: label.name)
      targets.append(
        Target(
          label: label.name, kind: .equation, number: text, page: document.source.path, title: [],
          range: source.map.fileRange(label.range)))
    }
    numbers.rows[source.map.fileOffset(0)] = rows.values.sorted { $0.row < $1.row }
  }

  /// The page's own number as its title shows it.
  var title: String? {
    sectionNumbers == .none || prefix.isEmpty
      ? nil : prefix.map(String.init).joined(separator: ".")
  }

  /// The next number of a kind, behind the page's own.
  private mutating func next(_ kind: NumberedKind) -> String {
    counts[kind, default: 0] += 1
    return (prefix + [counts[kind] ?? 0]).map(String.init).joined(separator: ".")
  }

  private mutating func name(
    _ anchor: Anchor?, _ kind: NumberedKind?, _ number: String?, _ title: [Inline]
  ) {
    guard let anchor else { return }
    targets.append(
      Target(
        label: anchor.name, kind: kind, number: number, page: document.source.path, title: title,
        range: anchor.range))
  }

  private mutating func name(_ heading: Heading, at range: SourceRange) {
    guard !heading.slug.isEmpty else { return }
    let isSection = heading.anchor.flatMap { NumberedKind(label: $0.name) } == .section
    targets.append(
      Target(
        label: heading.slug, kind: isSection ? .section : nil,
        number: numbers.blocks[range.start], page: document.source.path, title: heading.content,
        range: heading.anchor?.range ?? range))
  }

  /// The page's title has the page's number; below it, levels 2 and 3 are counted.
  private mutating func numberHeadings() {
    guard sectionNumbers != .none, !prefix.isEmpty else { return }
    for (index, block) in document.blocks.enumerated() {
      guard case .heading(let heading) = block.kind else { continue }
      let number: [Int]
      switch heading.level {
      case 1 where index == 0: number = []
      case _ where sectionNumbers == .title: continue
      case 2:
        sections = [sections[0] + 1, 0]
        number = [sections[0]]
      case 3:
        sections[1] += 1
        number = sections
      default: continue
      }
      numbers.blocks[block.range.start] =
        (prefix + number).map(String.init).joined(separator: ".")
    }
  }
}

extension Cell {
  /// What a cell with a caption or a label counts as: what its label begins with, else a figure.
  package var numberedKind: NumberedKind {
    let kind = options.anchor.flatMap { NumberedKind(label: $0.name) }
    return kind == .table || kind == .listing ? kind ?? .figure : .figure
  }
}

extension [Inline] {
  /// The display formulas in running text.
  fileprivate var displayFormulas: [FormulaSource] {
    flatMap { inline -> [FormulaSource] in
      if case .formula(let source) = inline.kind { return source.isDisplay ? [source] : [] }
      return inline.kind.children.displayFormulas
    }
  }
}

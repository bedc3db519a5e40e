import CCmarkGFM
import DocumentModel
import SourceText
import TeXMath

/// Makes our document of cmark's tree, without recursion over the author's nesting.
struct DocumentBuilder {
  /// How deep blocks, and inlines within a block, may be nested.
  static let depthLimit = 100

  let file: SourceFile
  /// How many lines stand before what cmark was given.
  let lineBase: Int
  let features: MarkdownParser.Features
  let cellDefaults: FrontMatter.CellDefaults
  var mathParser: MathParser
  var footnotes: FootnoteNumbers
  var counters = Counters()
  var diagnostics: [Diagnostic] = []
  /// Whether this is an example's builder: an example in an example is only code.
  var isInExample = false
  private var fenceLines: Set<Int> = []
  private var isTooDeep = false

  /// A builder for one page.
  init(
    _ tree: borrowing CMarkTree, file: SourceFile, lineBase: Int,
    features: MarkdownParser.Features, macros: MacroTable,
    cellDefaults: FrontMatter.CellDefaults = .init()
  ) {
    self.file = file
    self.lineBase = lineBase
    self.features = features
    self.cellDefaults = cellDefaults
    mathParser = MathParser(macros: macros)
    footnotes = FootnoteNumbers(tree)
  }

  /// What counts on through a page and the examples in it.
  struct Counters {
    var slugs = HeadingSlugs()
    var cells = 0
    /// What the examples and captions cost to read, as `Precheck` counts it.
    var innerCost = 0
  }

  private struct Frame {
    var node: CMarkNode?
    var blocks: [Block] = []
    var items: [List.Item] = []
    var footnotes: [Footnote] = []
  }

  /// The blocks and footnotes of the whole tree.
  mutating func build(_ tree: borrowing CMarkTree) -> (blocks: [Block], footnotes: [Footnote]) {
    var frames = [Frame(node: nil)]
    guard let root = CMarkNode(tree.root) else { return ([], []) }
    noteFences(below: root)
    var walk = CMarkWalk(below: root)
    while let event = walk.next() {
      switch event {
      case .enter(let node):
        if Self.isContainer(node.kind) {
          if frames.count > Self.depthLimit {
            reportDepth(at: SourceRange(at: start(of: node)))
            walk.skipChildren(of: node)
          } else {
            frames.append(Frame(node: node))
          }
        } else {
          if let block = leaf(node) { add(block, to: &frames[frames.count - 1].blocks) }
          walk.skipChildren(of: node)
        }
      case .exit(let node):
        guard frames.count > 1, frames[frames.count - 1].node == node else { continue }
        let frame = frames.removeLast()
        close(node, frame, in: &frames[frames.count - 1])
      }
    }
    return (frames[0].blocks, frames[0].footnotes)
  }
}

extension DocumentBuilder {
  private static func isContainer(_ kind: CMarkNode.Kind) -> Bool {
    switch kind {
    case .blockQuote, .list, .item, .footnoteDefinition: true
    default: false
    }
  }

  private mutating func close(_ node: CMarkNode, _ frame: Frame, in parent: inout Frame) {
    let start = start(of: node)
    let ends = frame.blocks.map(\.range.end) + frame.items.map(\.range.end)
    let range = SourceRange(start, ends.max() ?? start)
    switch node.kind {
    case .blockQuote:
      let kind = callout(frame.blocks).map { Block.Kind.callout($0) }
      parent.blocks.append(Block(kind ?? .blockQuote(frame.blocks), range: range))
    case .list:
      let isOrdered = cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST
      let list = List(
        start: isOrdered ? Int(cmark_node_get_list_start(node.pointer)) : nil,
        isTight: cmark_node_get_list_tight(node.pointer) != 0, items: frame.items)
      parent.blocks.append(Block(.list(list), range: range))
    case .item:
      let isChecked = cmark_gfm_extensions_get_tasklist_item_checked(node.pointer)
      parent.items.append(
        List.Item(isChecked: node.isTask ? isChecked : nil, blocks: frame.blocks, range: range))
    default:
      let number = parent.footnotes.count + 1
      parent.footnotes.append(
        Footnote(
          label: footnoteLabel(node), number: number,
          referenceCount: footnotes.referenceCount(of: number), blocks: frame.blocks))
    }
  }

  /// Adds a block to the others, unless it is the caption of the last of them.
  private mutating func add(_ block: Block, to blocks: inout [Block]) {
    guard case .paragraph = block.kind else { return blocks.append(block) }
    if takesCaption(block, behind: &blocks) { return }
    let block = pictured(block)
    noteUnusedAnchors(in: block)
    blocks.append(block)
  }

  private mutating func leaf(_ node: CMarkNode) -> Block? {
    switch node.kind {
    case .paragraph: paragraph(node)
    case .heading: heading(node)
    case .thematicBreak:
      Block(.thematicBreak, range: SourceRange(start(of: node), lineRange(node.lines.first).end))
    case .htmlBlock: html(node)
    case .codeBlock: MathExtension.made(node.pointer) ? displayFormula(node) : code(node)
    case .table: table(node)
    default: nil
    }
  }

  mutating func reportDepth(at range: SourceRange) {
    if isTooDeep { return }
    isTooDeep = true
    diagnostics.append(.nestedTooDeep(at: range, limit: Self.depthLimit))
  }

  /// The range of one of cmark's lines, which count from one.
  func lineRange(_ line: Int) -> SourceRange { file.rangeOfLine(lineBase + line - 1) }

  /// Where a block begins.
  func start(of node: CMarkNode) -> Int {
    let line = lineRange(max(node.lines.first, 1))
    return min(line.start + max(node.columns.first - 1, 0), line.end)
  }

  /// The content of a block whose first line is one of cmark's lines.
  func contentMap(_ content: [UInt8], firstLine: Int) -> ContentMap {
    ContentMap(content, firstLine: lineBase + firstLine - 1, in: file)
  }

  /// The next cell's identity.
  mutating func nextCellID() -> Cell.ID {
    defer { counters.cells += 1 }
    return Cell.ID(page: file.path, index: counters.cells)
  }

  private mutating func noteFences(below root: CMarkNode) {
    var walk = CMarkWalk(below: root)
    while let event = walk.next() {
      if case .enter(let node) = event, node.kind == .codeBlock {
        fenceLines.insert(node.lines.first)
      }
    }
  }

  /// Whether another code block begins on one of cmark's lines.
  func beginsCode(onLine line: Int) -> Bool { fenceLines.contains(line) }

  /// The label of a footnote's definition, which cmark keeps to itself: `[^label]:` in the file.
  private func footnoteLabel(_ node: CMarkNode) -> String {
    let line = lineRange(node.lines.first)
    let end = min(line.start + max(node.columns.first - 1, 0), line.end)
    let marker = file.bytes[line.start..<end]
    guard let closer = marker.lastIndex(of: UInt8(ascii: "]")) else { return "" }
    let word = marker[..<closer].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? line.start
    var opener = word
    while opener + 1 < closer,
      !(file.bytes[opener] == UInt8(ascii: "[") && file.bytes[opener + 1] == UInt8(ascii: "^"))
    {
      opener += 1
    }
    return file.text(SourceRange(min(opener + 2, closer), closer))
  }
}

import CCmarkGFM

/// Which reference to its footnote each reference of a page is.
///
/// cmark counts them in the order of the file and does not tell; it has moved the footnotes to the
/// end of its tree since, so references are sorted by their lines again.
struct FootnoteNumbers {
  private var occurrences: [CMarkNode: Int] = [:]
  private var counts: [Int: Int] = [:]

  /// Counts the references of a tree.
  init(_ tree: borrowing CMarkTree) {
    guard let root = CMarkNode(tree.root), let last = cmark_node_last_child(root.pointer),
      CMarkNode(last)?.kind == .footnoteDefinition
    else { return }
    var references: [(line: Int, column: Int, order: Int, node: CMarkNode)] = []
    var walk = CMarkWalk(below: root)
    while let event = walk.next() {
      guard case .enter(let node) = event, node.kind == .footnoteReference else { continue }
      references.append((node.lines.first, node.columns.first, references.count, node))
    }
    references.sort { ($0.line, $0.column, $0.order) < ($1.line, $1.column, $1.order) }
    for reference in references {
      counts[Self.number(of: reference.node), default: 0] += 1
      occurrences[reference.node] = counts[Self.number(of: reference.node)]
    }
  }

  /// The number of the footnote that a reference points to.
  static func number(of reference: CMarkNode) -> Int { Int(reference.literal) ?? 0 }

  /// Which reference to its footnote this one is, from one.
  func occurrence(of reference: CMarkNode) -> Int { occurrences[reference] ?? 1 }

  /// How many references a footnote has.
  func referenceCount(of number: Int) -> Int { counts[number] ?? 0 }
}

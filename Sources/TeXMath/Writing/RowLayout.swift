/// Form and space of the operators of one list, and the space where no operator can bear it.
///
/// TeX puts space between pairs of atoms, MathML on the sides of operators; so each gap goes to
/// the operator beside it that most likely has just this space by itself.
///
/// The items of a row live on the machine's stack, as long as the row is being written.
enum RowLayout {
  /// The classes of the atoms on both sides of a row.
  typealias Surroundings = (previous: MathClass?, next: MathClass?)

  /// Lays out a list, and hands over the items, one for each node, while the body runs.
  ///
  /// - Parameters:
  ///   - before: The class of an atom that the list begins with, without showing it.
  ///   - surroundings: The classes of the atoms outside, to which the space is theirs who write
  ///     them.
  @inline(__always)
  static func layOut(
    _ nodes: [MathNode], inScript: Bool, before: MathClass? = nil,
    surroundings: Surroundings = (nil, nil), _ body: (UnsafeBufferPointer<Item>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Item.self, capacity: nodes.count) { row in
      nodes.withUnsafeBufferPointer { nodes in
        layOut(nodes, row, inScript: inScript, before: before, surroundings: surroundings)
      }
      body(UnsafeBufferPointer(row))
    }
  }

  /// What a node gets that is alone in its row.
  static func item(of kind: MathNode.Kind) -> Item {
    var item = Item(of: kind)
    let union = item
    withUnsafeMutablePointer(to: &item) { item in
      finish(UnsafeMutableBufferPointer(start: item, count: 1), union)
    }
    return item
  }
}

extension RowLayout {
  /// The nodes of one row.
  private typealias Nodes = UnsafeBufferPointer<MathNode>
  /// The items of one row, one for each node.
  private typealias Row = UnsafeMutableBufferPointer<Item>

  private static func layOut(
    _ nodes: Nodes, _ row: Row, inScript: Bool, before: MathClass?, surroundings: Surroundings
  ) {
    var union = Item()
    for index in row.indices {
      let item: Item
      // Not a switch, for which the compiler would copy each node.
      if case .symbol(let symbol) = nodes[index].kind {
        item = Item(symbol)
      } else if case .scripts(let scripts) = nodes[index].kind, let symbol = scripts.baseSymbol {
        item = Item(symbol)
      } else {
        item = Item(of: nodes[index].kind)
      }
      union.merge(item)
      row.initializeElement(at: index, to: item)
    }
    finish(row, union, inScript: inScript, before: before, surroundings: surroundings)
  }

  /// Lays out items that know their nodes only.
  ///
  /// - Parameter union: What some item is, so that the others need not be looked through.
  private static func finish(
    _ row: Row, _ union: Item, inScript: Bool = false, before: MathClass? = nil,
    surroundings: Surroundings = (nil, nil)
  ) {
    if union.isBinary {
      resolveBinaries(row, before: before ?? surroundings.previous, after: surroundings.next)
    }
    if union.isOperator { placeForms(row, mayDiffer: union.isSpaceLike) }
    distribute(row, inScript: inScript, before: before)
    if union.isTransparent { noteNeighbours(row, surroundings) }
  }

  /// Turns binary operators that lack an operand ordinary (TeXbook, p. 442, rules 5 and 6).
  private static func resolveBinaries(_ row: Row, before: MathClass?, after: MathClass?) {
    var previous: Int?
    var previousClass = before
    for index in row.indices {
      guard var atom = row[index].atom else { continue }
      switch atom.left {
      case .binary where previousClass?.endsOperand ?? true:
        atom = AtomClass(.ordinary)
        row[index].atom = atom
        row[index].form = .prefix
      case .relation, .closing, .punctuation: demote(previous, previousClass, in: row)
      default: break
      }
      previous = index
      previousClass = atom.right
    }
    if after == nil || after == .relation || after == .closing || after == .punctuation {
      demote(previous, previousClass, in: row)
    }
  }

  private static func demote(_ index: Int?, _ mathClass: MathClass?, in row: Row) {
    if let index, mathClass == .binary { row[index].atom = AtomClass(.ordinary) }
  }

  /// MathML takes the form from the place in the row; whether white space counts for that
  /// differs, so where it matters the place says nothing.
  private static func placeForms(_ row: Row, mayDiffer: Bool) {
    let first = mayDiffer ? row.firstIndex { !$0.isSpaceLike } ?? 0 : 0
    let last = mayDiffer ? row.lastIndex { !$0.isSpaceLike } ?? 0 : row.count - 1
    for index in row.indices {
      var item = row[index]
      guard item.isOperator else { continue }
      let strict = form(at: index, first: 0, last: row.count - 1)
      let isSure = !mayDiffer || strict == form(at: index, first: first, last: last)
      item.placeForm = isSure ? strict : nil
      if item.form == nil { item.form = item.atom?.left.form }
      row[index] = item
    }
  }

  private static func form(at index: Int, first: Int, last: Int) -> OperatorForm {
    if first == last { return .infix }
    return index == first ? .prefix : index == last ? .postfix : .infix
  }

  private static func distribute(_ row: Row, inScript: Bool, before: MathClass?) {
    var previous: Int?
    var previousClass = before?.number ?? 0
    for index in row.indices {
      let classes = row[index].classNumbers
      guard classes.left > 0 else { continue }
      let units = AtomSpacing.units(
        between: previousClass, and: classes.left, inScript: inScript)
      if units > 0 { assign(units, between: previous, and: index, in: row) }
      previous = index
      previousClass = classes.right
    }
  }

  private static func assign(
    _ units: UInt8, between left: Int?, and right: Int, in row: Row
  ) {
    let leftRank = left.map { row[$0].rank } ?? 0
    let rightRank = row[right].rank
    if leftRank == 0, rightRank == 0 {
      row[right].before = units
    } else if let left, leftRank >= rightRank {
      row[left].right = units
    } else {
      row[right].left = units
    }
  }

  private static func noteNeighbours(_ row: Row, _ surroundings: Surroundings) {
    var previous = surroundings.previous
    for index in row.indices {
      row[index].previous = previous
      previous = row[index].atom?.right ?? previous
    }
    var next = surroundings.next
    for index in row.indices.reversed() {
      row[index].next = next
      next = row[index].atom?.left ?? next
    }
  }
}

extension RowLayout.Item {
  /// How well the operator can bear space; 0 if the node is none.
  @inline(__always)
  fileprivate var rank: UInt8 { isOperator ? Self.ranks[Int(classNumbers.left)] : 0 }

  /// The ranks in the order of `MathClass.number`.
  private static let ranks: [UInt8] = [0, 1, 2, 5, 6, 1, 1, 4, 3]
}

extension MathClass {
  /// Whether a binary operator behind an atom of this class has no left operand.
  fileprivate var endsOperand: Bool {
    switch self {
    case .binary, .largeOperator, .relation, .opening, .punctuation: true
    case .ordinary, .closing, .inner: false
    }
  }

  /// The form in which the class stands, or nil if any will do.
  fileprivate var form: OperatorForm? {
    switch self {
    case .opening, .largeOperator: .prefix
    case .closing: .postfix
    case .binary, .relation, .punctuation, .inner: .infix
    case .ordinary: nil
    }
  }
}

/// Form and space of the operators of one list, and the space where no operator can bear it.
///
/// TeX puts space between pairs of atoms, MathML on the sides of operators; so each gap goes to
/// the operator beside it that most likely has just this space by itself.
struct RowLayout {
  /// What one node gets.
  struct Item {
    /// The classes, after TeX's rule that turns a binary operator without operands ordinary.
    var atom: AtomClass?
    /// Whether the node is an operator to MathML, alone or with scripts.
    var isOperator = false
    /// The form that the node should have; nil where its place gives the right one.
    var form: OperatorForm?
    /// The form that the browser gives it by its place; nil if browsers may differ.
    var placeForm: OperatorForm?
    /// Space on the left of an operator, in eighteenths of an em.
    var left = 0
    /// Space on the right of an operator.
    var right = 0
    /// Space before the node that no operator bears.
    var before = 0
    /// The class of the atom before the node.
    var previous: MathClass?
    /// The class of the atom behind the node.
    var next: MathClass?
  }

  /// One item a node.
  private(set) var items: [Item]

  /// The layout of a list.
  ///
  /// - Parameters:
  ///   - before: The class of an atom that the list begins with, without showing it.
  ///   - surroundings: The classes of the atoms outside on both sides, to which the space is
  ///     theirs who write them.
  init(
    _ nodes: [MathNode], inScript: Bool, before: MathClass? = nil,
    surroundings: (previous: MathClass?, next: MathClass?) = (nil, nil)
  ) {
    items = nodes.map { node in
      Item(atom: AtomClass(of: node), isOperator: node.isOperatorForMathML)
    }
    resolveBinaries(before: before ?? surroundings.previous, after: surroundings.next)
    placeForms(nodes)
    distribute(inScript: inScript, before: before)
    noteNeighbours(surroundings)
  }
}

extension RowLayout {
  /// Turns binary operators that lack an operand ordinary (TeXbook, p. 442, rules 5 and 6).
  private mutating func resolveBinaries(before: MathClass?, after: MathClass?) {
    var previous: (index: Int, mathClass: MathClass)? = before.map { (-1, $0) }
    for index in items.indices {
      guard let atom = items[index].atom else { continue }
      switch atom.left {
      case .binary where previous.map { $0.mathClass.endsOperand } ?? true:
        items[index].atom = AtomClass(.ordinary)
        items[index].form = .prefix
      case .relation, .closing, .punctuation: demote(previous)
      default: break
      }
      previous = items[index].atom.map { (index, $0.right) }
    }
    if after == nil || after == .relation || after == .closing || after == .punctuation {
      demote(previous)
    }
  }

  private mutating func demote(_ item: (index: Int, mathClass: MathClass)?) {
    guard let item, item.mathClass == .binary, item.index >= 0 else { return }
    items[item.index].atom = AtomClass(.ordinary)
  }

  /// MathML takes the form from the place in the row; whether white space counts for that
  /// differs, so where it matters the place says nothing.
  private mutating func placeForms(_ nodes: [MathNode]) {
    let first = nodes.firstIndex { !$0.isSpaceLike } ?? 0
    let last = nodes.lastIndex { !$0.isSpaceLike } ?? 0
    for index in items.indices where items[index].isOperator {
      let strict = Self.form(at: index, first: 0, last: nodes.count - 1)
      let loose = Self.form(at: index, first: first, last: last)
      items[index].placeForm = strict == loose ? strict : nil
      if items[index].form == nil { items[index].form = items[index].atom?.left.form }
    }
  }

  private static func form(at index: Int, first: Int, last: Int) -> OperatorForm {
    if first == last { return .infix }
    return index == first ? .prefix : index == last ? .postfix : .infix
  }

  private mutating func distribute(inScript: Bool, before: MathClass?) {
    var previous: Int?
    var previousClass = before
    for index in items.indices {
      guard let atom = items[index].atom else { continue }
      if let left = previousClass {
        let units = AtomSpacing.units(between: left, and: atom.left, inScript: inScript)
        if units > 0 { assign(units, between: previous, and: index) }
      }
      previous = index
      previousClass = atom.right
    }
  }

  private mutating func noteNeighbours(
    _ surroundings: (previous: MathClass?, next: MathClass?)
  ) {
    var previous = surroundings.previous
    for index in items.indices {
      items[index].previous = previous
      previous = items[index].atom?.right ?? previous
    }
    var next = surroundings.next
    for index in items.indices.reversed() {
      items[index].next = next
      next = items[index].atom?.left ?? next
    }
  }

  private mutating func assign(_ units: Int, between left: Int?, and right: Int) {
    let leftRank = left.map { items[$0].rank } ?? 0
    let rightRank = items[right].rank
    if leftRank == 0, rightRank == 0 {
      items[right].before = units
    } else if let left, leftRank >= rightRank {
      items[left].right = units
    } else {
      items[right].left = units
    }
  }
}

extension RowLayout.Item {
  /// How well the operator can bear space; 0 if the node is none.
  fileprivate var rank: Int {
    guard isOperator, let atom else { return 0 }
    switch atom.left {
    case .relation: return 6
    case .binary: return 5
    case .punctuation: return 4
    case .inner: return 3
    case .largeOperator: return 2
    default: return 1
    }
  }
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

extension MathNode {
  /// Whether the node is written as an `mo`, or as one with scripts.
  var isOperatorForMathML: Bool {
    switch kind {
    case .symbol(let symbol): OperatorDictionary.isOperator(symbol)
    case .sizedDelimiter: true
    case .scripts(let scripts): scripts.base.count == 1 && scripts.base[0].isOperatorForMathML
    case .stack(let stack): stack.base.count == 1 && stack.base[0].isOperatorForMathML
    case .enclosed(.negated, let nodes): nodes.count == 1 && nodes[0].isOperatorForMathML
    case .classified(.relation, let nodes): nodes.count > 1 && nodes.allSatisfy(\.isRelationSign)
    default: false
    }
  }

  private var isRelationSign: Bool {
    guard case .symbol(let symbol) = kind else { return false }
    return symbol.mathClass == .relation && !symbol.character.properties.isAlphabetic
  }

  fileprivate var isSpaceLike: Bool {
    switch kind {
    case .space, .text: true
    default: false
    }
  }
}

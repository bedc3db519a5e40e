import TeXMath

/// An element of a list on its way into a box.
enum ListItem {
  case atom(MathAtom, LayoutStyle)
  /// Space in pixels, which does not separate neighbours' classes.
  case space(Double)
}

extension FormulaLayout {
  /// A list as a box, with TeX's spaces between its atoms.
  func list(_ nodes: [MathNode], _ style: LayoutStyle) -> MathBox {
    assemble(items(nodes, style))
  }

  /// The elements of a list. Lists in another style or colour are no atoms: their parts stand here.
  func items(_ nodes: [MathNode], _ style: LayoutStyle) -> [ListItem] {
    var items: [ListItem] = []
    for node in nodes {
      switch node.kind {
      case .space(let em): items.append(.space(em * self.em(style)))
      case .styled(let level, let inner): items += self.items(inner, style.at(level))
      case .enclosed(.color, let inner): items += self.items(inner, style)
      default: items.append(.atom(atom(node, style), style))
      }
    }
    return items
  }

  /// The elements side by side.
  func assemble(_ items: [ListItem]) -> MathBox {
    let items = settlingBinaries(items)
    var box = MathBox()
    var left: MathClass?
    for item in items {
      switch item {
      case .space(let width): box.width += width
      case .atom(let atom, let style):
        if let left {
          box.width += AtomSpacing.between(left, atom.mathClass).width(in: style) * em(style)
        }
        box.append(atom.box)
        box.width += atom.italic
        left = atom.mathClass
      }
    }
    return box
  }

  /// Binary operators without a left or right operand count as ordinary (rules 5 and 6).
  private func settlingBinaries(_ items: [ListItem]) -> [ListItem] {
    var items = items
    var left: (index: Int, mathClass: MathClass)?
    func demote(_ index: Int) {
      guard case .atom(var atom, let style) = items[index] else { return }
      atom.mathClass = .ordinary
      items[index] = .atom(atom, style)
    }
    for index in items.indices {
      guard case .atom(let atom, _) = items[index] else { continue }
      var mathClass = atom.mathClass
      if mathClass == .binary, left?.mathClass.admitsBinaryAfter != true {
        demote(index)
        mathClass = .ordinary
      }
      if mathClass.endsOperand, let left, left.mathClass == .binary { demote(left.index) }
      left = (index, mathClass)
    }
    if let left, left.mathClass == .binary { demote(left.index) }
    return items
  }
}

extension MathClass {
  /// Whether a binary operator after such an atom has its left operand.
  fileprivate var admitsBinaryAfter: Bool {
    switch self {
    case .ordinary, .closing, .inner: true
    case .largeOperator, .binary, .relation, .opening, .punctuation: false
    }
  }

  /// Whether a binary operator before such an atom lacks its right operand.
  fileprivate var endsOperand: Bool {
    self == .relation || self == .closing || self == .punctuation
  }
}

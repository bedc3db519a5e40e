/// The classes that a node shows to its neighbours on either side.
struct AtomClass: Hashable, Sendable {
  var left: MathClass
  var right: MathClass

  /// Two classes.
  init(left: MathClass, right: MathClass) {
    self.left = left
    self.right = right
  }

  /// One class on both sides.
  init(_ mathClass: MathClass) {
    left = mathClass
    right = mathClass
  }

  /// The classes of a node; nil for what TeX's spacing looks through, as spaces.
  init?(of kind: MathNode.Kind) {
    switch kind {
    case .symbol(let symbol): self.init(symbol.mathClass)
    case .sizedDelimiter(_, let size): self.init(size.mathClass)
    case .classified(let mathClass, _): self.init(mathClass)
    case .operatorName: self.init(.largeOperator)
    case .stack(let stack): self.init(stack.mathClass)
    case .fence: self.init(.inner)
    case .array(let array): self.init(array.left ?? array.right == nil ? .ordinary : .inner)
    case .scripts(let scripts):
      let base = scripts.baseList.only.flatMap { AtomClass(of: $0.kind) }
      self = base ?? AtomClass(.ordinary)
    case .accent(let accent): self.init(accent.takesLabels ? .largeOperator : .ordinary)
    case .styled(_, let nodes): self.init(ofList: nodes)
    case .enclosed(let enclosure, let nodes):
      if enclosure.isTransparent { self.init(ofList: nodes) } else { self.init(.ordinary) }
    case .choice(let choice): self.init(ofList: choice.text)
    case .space: return nil
    case .number, .text, .group, .fraction, .root, .unknown: self.init(.ordinary)
    }
  }

  /// The classes of a list's ends.
  private init?(ofList nodes: [MathNode]) {
    guard let first = nodes.lazy.compactMap({ AtomClass(of: $0.kind) }).first,
      let last = nodes.reversed().lazy.compactMap({ AtomClass(of: $0.kind) }).first
    else { return nil }
    left = first.left
    right = last.right
  }
}

extension MathEnclosure {
  /// Whether the list inside is spaced as if it stood there without the enclosure.
  var isTransparent: Bool {
    switch self {
    case .color, .scaled, .negated, .strikeUp, .strikeDown, .strikeCross, .phantom, .link: true
    default: false
    }
  }
}

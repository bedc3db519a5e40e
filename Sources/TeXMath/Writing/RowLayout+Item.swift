extension RowLayout {
  /// What one node gets, in one word, as items are handed on by value.
  struct Item {
    private var word: UInt64 = 0

    /// An item that says nothing.
    init() {}

    /// What a symbol is before its neighbours are known.
    @inline(__always)
    init(_ symbol: MathSymbol) {
      let number = symbol.mathClass.number
      word = number &<< 48 | number &<< 52
      if symbol.mathClass == .binary { word |= 1 &<< 4 }
      isOperator = OperatorDictionary.isOperator(symbol)
    }

    /// The classes, after TeX's rule that turns a binary operator without operands ordinary.
    var atom: AtomClass? {
      @inline(__always) get {
        mathClass(at: 48).map { AtomClass(left: $0, right: mathClass(at: 52) ?? $0) }
      }
      @inline(__always) set {
        set(newValue?.left, at: 48)
        set(newValue?.right, at: 52)
        if newValue?.left == .binary || newValue?.right == .binary { set(1, at: 4, 1) }
      }
    }
    /// The numbers of the classes, 0 for none.
    var classNumbers: (left: UInt64, right: UInt64) {
      @inline(__always) get { (bits(at: 48, 0xF), bits(at: 52, 0xF)) }
    }
    /// Whether the atom has been binary on one side.
    var isBinary: Bool { bits(at: 4, 1) == 1 }
    /// Whether the node is an operator to MathML, alone or with scripts.
    var isOperator: Bool {
      @inline(__always) get { bits(at: 0, 1) == 1 }
      set { set(newValue ? 1 : 0, at: 0, 1) }
    }
    /// Whether the node is a named function, perhaps with scripts.
    var isFunction: Bool {
      @inline(__always) get { bits(at: 1, 1) == 1 }
      set { set(newValue ? 1 : 0, at: 1, 1) }
    }
    /// Whether the node may count as white space for the place of its neighbours.
    var isSpaceLike: Bool {
      @inline(__always) get { bits(at: 2, 1) == 1 }
      set { set(newValue ? 1 : 0, at: 2, 1) }
    }
    /// Whether the node's list is spaced as if it stood in the row.
    var isTransparent: Bool {
      @inline(__always) get { bits(at: 3, 1) == 1 }
      set { set(newValue ? 1 : 0, at: 3, 1) }
    }
    /// The form that the node should have; nil where its place gives the right one.
    var form: OperatorForm? {
      @inline(__always) get { OperatorForm(rawValue: UInt8(bits(at: 8, 3))) }
      set { set(UInt64(newValue?.rawValue ?? 0), at: 8, 3) }
    }
    /// The form that the browser gives it by its place; nil if browsers may differ.
    var placeForm: OperatorForm? {
      @inline(__always) get { OperatorForm(rawValue: UInt8(bits(at: 16, 3))) }
      set { set(UInt64(newValue?.rawValue ?? 0), at: 16, 3) }
    }
    /// Space on the left of an operator, in eighteenths of an em.
    var left: UInt8 {
      @inline(__always) get { UInt8(bits(at: 24, 0xFF)) }
      set { set(UInt64(newValue), at: 24, 0xFF) }
    }
    /// Space on the right of an operator.
    var right: UInt8 {
      @inline(__always) get { UInt8(bits(at: 32, 0xFF)) }
      set { set(UInt64(newValue), at: 32, 0xFF) }
    }
    /// Space before the node that no operator bears.
    var before: UInt8 {
      @inline(__always) get { UInt8(bits(at: 40, 0xFF)) }
      set { set(UInt64(newValue), at: 40, 0xFF) }
    }
    /// The class of the atom before the node; known in rows with a node that is transparent.
    var previous: MathClass? {
      get { mathClass(at: 56) }
      set { set(newValue, at: 56) }
    }
    /// The class of the atom behind the node; known in rows with a node that is transparent.
    var next: MathClass? {
      get { mathClass(at: 60) }
      set { set(newValue, at: 60) }
    }

    /// Makes the item what it or another one is, as far as that is true or false.
    mutating func merge(_ other: Item) { word |= other.word }

    @inline(__always)
    private func bits(at place: UInt64, _ mask: UInt64) -> UInt64 { word &>> place & mask }

    @inline(__always)
    private mutating func set(_ value: UInt64, at place: UInt64, _ mask: UInt64) {
      word = word & ~(mask &<< place) | value &<< place
    }

    @inline(__always)
    private func mathClass(at place: UInt64) -> MathClass? {
      MathClass(number: bits(at: place, 0xF))
    }

    @inline(__always)
    private mutating func set(_ mathClass: MathClass?, at place: UInt64) {
      set(mathClass?.number ?? 0, at: place, 0xF)
    }
  }
}

extension RowLayout.Item {
  /// What a node is before its neighbours are known.
  init(of kind: MathNode.Kind) {
    self.init()
    switch kind {
    case .symbol(let symbol): self = Self(symbol)
    case .scripts(let scripts): self = Self(ofScriptsOn: scripts.baseList)
    case .operatorName:
      atom = AtomClass(.largeOperator)
      isFunction = true
    case .number: atom = AtomClass(.ordinary)
    case .text:
      atom = AtomClass(.ordinary)
      isSpaceLike = true
    case .space: isSpaceLike = true
    case .styled, .enclosed:
      atom = AtomClass(of: kind)
      isOperator = kind.isOperatorForMathML
      isTransparent = true
    default:
      atom = AtomClass(of: kind)
      isOperator = kind.isOperatorForMathML
    }
  }

  /// A base with scripts is what its base is, if that is one node.
  private init(ofScriptsOn base: MathList) {
    self.init()
    if let node = base.only {
      self = Self(of: node.kind)
      isSpaceLike = false
      isTransparent = false
    }
    atom = atom ?? AtomClass(.ordinary)
  }
}

extension MathClass {
  /// The class of a number from 1; nil for 0.
  @inline(__always)
  fileprivate init?(number: UInt64) {
    switch number {
    case 1: self = .ordinary
    case 2: self = .largeOperator
    case 3: self = .binary
    case 4: self = .relation
    case 5: self = .opening
    case 6: self = .closing
    case 7: self = .punctuation
    case 8: self = .inner
    default: return nil
    }
  }

  /// A number from 1.
  var number: UInt64 {
    @inline(__always) get {
      switch self {
      case .ordinary: 1
      case .largeOperator: 2
      case .binary: 3
      case .relation: 4
      case .opening: 5
      case .closing: 6
      case .punctuation: 7
      case .inner: 8
      }
    }
  }
}

extension MathNode.Kind {
  /// Whether the node is written as an `mo`, or as one with scripts.
  var isOperatorForMathML: Bool {
    switch self {
    case .symbol(let symbol): OperatorDictionary.isOperator(symbol)
    case .sizedDelimiter: true
    case .scripts(let scripts): scripts.baseList.only?.kind.isOperatorForMathML == true
    case .stack(let stack): stack.base.count == 1 && stack.base[0].kind.isOperatorForMathML
    case .enclosed(.negated, let nodes): nodes.count == 1 && nodes[0].kind.isOperatorForMathML
    case .classified(.relation, let nodes):
      nodes.count > 1 && nodes.allSatisfy(\.kind.isRelationSign)
    default: false
    }
  }

  private var isRelationSign: Bool {
    guard case .symbol(let symbol) = self else { return false }
    return symbol.mathClass == .relation && !symbol.character.isLetter
  }
}

import SourceText

extension FormulaParser {
  /// Reads the scripts, primes and `\limits` that follow; a second script of a kind joins the
  /// first.
  ///
  /// - Parameters:
  ///   - start: The place where the base begins, or the scripts.
  ///   - isBased: Whether the scripts stand on the last node of the stack, or on nothing.
  mutating func readScripts(from start: Int, isBased: Bool) {
    let place = nodes.count - (isBased ? 1 : 0)
    var limits = LimitPlacement.beside
    var before: MathScripts?
    if isBased {
      if let symbol = nodes.symbol(at: place) {
        limits = symbol.limits
      } else {
        limits = Self.limits(of: nodes[place].kind)
        before = nodes[place].kind.prescripted
      }
    }
    var sub: MathList?
    var sup: MathList?
    var primes = 0
    var isEmpty = true
    loop: while true {
      let token = stream.peekPastSpace()
      switch token.role {
      case .subscript: read(&sub)
      case .superscript: read(&sup)
      case .prime: primes += 1
      case .limits:
        guard isBased, case .limits(let placement) = token.meaning else { break loop }
        limits = placement
        checkLimits(token, on: nodes[place].kind)
      default: break loop
      }
      if token.role != .limits { isEmpty = false }
      if token.role == .prime || token.role == .limits { _ = stream.nextRaw() }
    }
    guard !isEmpty else { return }
    let range = SourceRange(start, stream.lastEnd)
    var base = takeList(from: place)
    if let before { base = before.baseList }
    let kind = MathNode.Kind.scripts(
      MathScripts(
        base: consume base, sub: consume sub, sup: consume sup, primes: primes, limits: limits,
        preSub: before?.preSub, preSup: before?.preSup))
    nodes.push(MathNode(consume kind, range: range))
  }

  /// TeX stops at `\limits` behind anything but a large operator (TeXbook, p. 292).
  private mutating func checkLimits(_ token: Token, on base: MathNode.Kind) {
    if case .unknown = base { return }
    guard Self.limits(of: base) == .beside, !base.isLargeOperator else { return }
    stream.report(
      .misplacedCommand(
        stream.name(of: token), place: "behind an operator",
        hint: "write '\\mathop{…}' around what stands before it", range: token.range))
  }

  private mutating func read(_ script: inout MathList?) {
    let token = stream.nextRaw()
    let list = takeList(from: readArgument(of: token))
    guard case .some = script else {
      script = list
      return
    }
    stream.report(
      token.role == .superscript
        ? .doubleSuperscript(range: token.range) : .doubleSubscript(range: token.range))
    script?.append(list)
  }

  /// Takes what stands on the stack of nodes from a place on.
  @inline(__always)
  private mutating func takeList(from start: Int) -> MathList {
    nodes.count == start + 1 ? MathList(nodes.pop()) : .several(nodes.take(from: start))
  }

  /// Where the scripts of a node go unless `\limits` says otherwise.
  private static func limits(of kind: MathNode.Kind) -> LimitPlacement {
    switch kind {
    case .symbol(let symbol): symbol.limits
    case .operatorName(_, let limits): limits
    case .classified(.largeOperator, _): .inDisplay
    case .stack(let stack) where stack.mathClass == .largeOperator: .inDisplay
    case .accent(let accent) where accent.takesLabels: .always
    default: .beside
    }
  }
}

extension MathNode.Kind {
  /// Whether it is an operator, wherever its own scripts go.
  fileprivate var isLargeOperator: Bool {
    switch self {
    case .symbol(let symbol): symbol.mathClass == .largeOperator
    case .operatorName, .classified(.largeOperator, _): true
    case .stack(let stack): stack.mathClass == .largeOperator
    default: false
    }
  }

  /// The scripts of a node that has some on the left and none on the right.
  fileprivate var prescripted: MathScripts? {
    guard case .scripts(let scripts) = self, scripts.preSub != nil || scripts.preSup != nil,
      !scripts.hasSub, !scripts.hasSup, scripts.primes == 0
    else { return nil }
    return scripts
  }
}

extension MathAccent {
  /// Whether scripts are labels over or under it, as of a brace.
  var takesLabels: Bool {
    switch mark {
    case "⏞", "⏟", "⎴", "⎵": true
    default: false
    }
  }
}

extension Stack<MathNode> {
  /// The symbol at a place, if the node there is one.
  @inline(__always)
  fileprivate func symbol(at place: Int) -> MathSymbol? {
    if case .symbol(let symbol) = self[place].kind { symbol } else { nil }
  }
}

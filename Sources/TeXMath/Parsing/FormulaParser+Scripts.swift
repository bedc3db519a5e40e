import SourceText

extension FormulaParser {
  /// Reads the scripts, primes and `\limits` that follow; a second script of a kind joins the
  /// first.
  ///
  /// - Parameters:
  ///   - first: The first token of the base, or of the scripts.
  ///   - isBased: Whether the scripts stand on the last node of the stack, or on nothing.
  mutating func readScripts(from first: Token, isBased: Bool) {
    let place = nodes.count - (isBased ? 1 : 0)
    var scripts = MathScripts(base: [])
    if isBased { scripts.limits = Self.limits(of: nodes[place]) }
    var hasScripts = false
    loop: while true {
      let token = stream.peekPastSpace()
      switch token.role {
      case .superscript, .subscript:
        _ = stream.nextRaw()
        read(token, isSuper: token.role == .superscript, into: &scripts)
        hasScripts = true
      case .prime:
        _ = stream.nextRaw()
        scripts.primes += 1
        hasScripts = true
      case .limits:
        guard isBased, case .limits(let placement) = token.meaning else { break loop }
        _ = stream.nextRaw()
        scripts.limits = placement
      default: break loop
      }
    }
    guard hasScripts else { return }
    scripts.base = nodes.take(from: place)
    if isBased, let left = scripts.base[0].prescripted {
      scripts.base = left.base
      scripts.preSub = left.preSub
      scripts.preSup = left.preSup
    }
    let range = SourceRange(first.range.start, max(first.range.end, stream.lastEnd))
    nodes.push(MathNode(.scripts(scripts), range: range))
  }

  private mutating func read(
    _ token: Token, isSuper: Bool, into scripts: inout MathScripts
  ) {
    let nodes = argument(of: token)
    if (isSuper ? scripts.sup : scripts.sub) != nil {
      stream.report(
        isSuper ? .doubleSuperscript(range: token.range) : .doubleSubscript(range: token.range))
    }
    if isSuper {
      scripts.sup = scripts.sup.map { $0 + nodes } ?? nodes
    } else {
      scripts.sub = scripts.sub.map { $0 + nodes } ?? nodes
    }
  }

  /// Where the scripts of a node go unless `\limits` says otherwise.
  private static func limits(of node: MathNode) -> LimitPlacement {
    switch node.kind {
    case .symbol(let symbol): symbol.limits
    case .operatorName(_, let limits): limits
    case .classified(.largeOperator, _): .inDisplay
    case .stack(let stack) where stack.mathClass == .largeOperator: .inDisplay
    case .accent(let accent) where accent.takesLabels: .always
    default: .beside
    }
  }
}

extension MathNode {
  /// The scripts of a node that has some on the left and none on the right.
  fileprivate var prescripted: MathScripts? {
    guard case .scripts(let scripts) = kind, scripts.preSub != nil || scripts.preSup != nil,
      scripts.sub == nil, scripts.sup == nil, scripts.primes == 0
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

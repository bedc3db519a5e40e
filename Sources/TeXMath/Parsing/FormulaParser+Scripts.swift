import SourceText

extension FormulaParser {
  /// A node with the scripts, primes and `\limits` that follow it; a second script of a kind joins
  /// the first.
  ///
  /// - Parameters:
  ///   - base: The node, or nil for scripts on nothing.
  ///   - first: The first token of the base, or of the scripts.
  mutating func scripts(on base: MathNode?, from first: Token) -> MathNode? {
    var scripts = base?.prescripted ?? MathScripts(base: base.map { [$0] } ?? [])
    scripts.limits = base.map(limits) ?? .beside
    var hasScripts = false
    loop: while true {
      let token = stream.peekPastSpace()
      if let isSuper = isSuperscript(token) {
        _ = stream.next()
        read(token, isSuper: isSuper, into: &scripts)
        hasScripts = true
        continue
      }
      switch token.kind {
      case .prime:
        _ = stream.next()
        scripts.primes += 1
        hasScripts = true
      default:
        guard case .limits(let placement) = meaning(of: token), base != nil else { break loop }
        _ = stream.next()
        scripts.limits = placement
      }
    }
    guard hasScripts else { return base }
    let range = SourceRange(first.range.start, max(first.range.end, stream.lastEnd))
    return MathNode(.scripts(scripts), range: range)
  }

  /// Whether a token begins a superscript; nil if it begins no script.
  func isSuperscript(_ token: Token) -> Bool? {
    switch token.kind {
    case .superscript: return true
    case .subscript: return false
    default:
      guard case .script(let isSuper) = meaning(of: token) else { return nil }
      return isSuper
    }
  }

  private mutating func read(
    _ token: Token, isSuper: Bool, into scripts: inout MathScripts
  ) {
    let script = isSuper ? \MathScripts.sup : \MathScripts.sub
    let nodes = argument(of: token)
    if scripts[keyPath: script] == nil {
      scripts[keyPath: script] = nodes
    } else {
      stream.report(
        isSuper ? .doubleSuperscript(range: token.range) : .doubleSubscript(range: token.range))
      scripts[keyPath: script]?.append(contentsOf: nodes)
    }
  }

  /// Where the scripts of a node go unless `\limits` says otherwise.
  private func limits(of node: MathNode) -> LimitPlacement {
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

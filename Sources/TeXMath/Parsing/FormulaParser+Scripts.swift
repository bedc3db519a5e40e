import SourceText

extension FormulaParser {
  /// A node with the scripts, primes and `\limits` that follow it; a second script of a kind joins
  /// the first.
  ///
  /// - Parameters:
  ///   - base: The node, or nil for scripts on nothing.
  ///   - first: The first token of the base, or of the scripts.
  mutating func scripts(on base: MathNode?, from first: Token) -> MathNode? {
    let next = stream.peekPastSpace()
    guard mayHaveScripts(next, isBased: base != nil) else { return base }
    var scripts = base?.prescripted ?? MathScripts(base: base.map { [$0] } ?? [])
    if let base { scripts.limits = Self.limits(of: base) }
    var hasScripts = false
    loop: while true {
      let token = stream.peekPastSpace()
      if let isSuper = isSuperscript(token) {
        _ = stream.nextRaw()
        read(token, isSuper: isSuper, into: &scripts)
        hasScripts = true
        continue
      }
      switch token.kind {
      case .prime:
        _ = stream.nextRaw()
        scripts.primes += 1
        hasScripts = true
      default:
        guard case .limits(let placement) = meaning(of: token), base != nil else { break loop }
        _ = stream.nextRaw()
        scripts.limits = placement
      }
    }
    guard hasScripts else { return base }
    let range = SourceRange(first.range.start, max(first.range.end, stream.lastEnd))
    return MathNode(.scripts(scripts), range: range)
  }

  /// Whether a token can follow an atom as a script, a prime or `\limits`.
  private func mayHaveScripts(_ token: Token, isBased: Bool) -> Bool {
    switch token.kind {
    case .superscript, .subscript, .prime: return true
    case .command:
      switch meaning(of: token) {
      case .script: return true
      case .limits: return isBased
      default: return false
      }
    default: return false
    }
  }

  /// Whether a token begins a superscript; nil if it begins no script.
  func isSuperscript(_ token: Token) -> Bool? {
    switch token.kind {
    case .superscript: return true
    case .subscript: return false
    case .command:
      guard case .script(let isSuper) = meaning(of: token) else { return nil }
      return isSuper
    default: return nil
    }
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

extension MathNode {
  /// The lists inside the node, in the order in which they are read.
  public var lists: [[MathNode]] {
    switch kind {
    case .symbol, .number, .text, .operatorName, .sizedDelimiter, .space, .unknown: []
    case .group(let nodes), .styled(_, let nodes), .classified(_, let nodes): [nodes]
    case .enclosed(_, let nodes): [nodes]
    case .scripts(let scripts):
      [scripts.preSub, scripts.preSup, scripts.base, scripts.sub, scripts.sup]
        .compactMap(\.self)
    case .fraction(let fraction): [fraction.numerator, fraction.denominator]
    case .root(let radicand, let degree): degree.map { [$0, radicand] } ?? [radicand]
    case .accent(let accent): [accent.base]
    case .stack(let stack): [stack.base] + [stack.under, stack.over].compactMap(\.self)
    case .fence(let fence): fence.parts
    case .choice(let choice):
      [choice.display, choice.text, choice.script, choice.scriptScript]
    case .array(let array): array.rows.flatMap(\.self)
    }
  }

  /// The node with each of the lists inside it replaced.
  public func mapLists(_ transform: ([MathNode]) -> [MathNode]) -> MathNode {
    MathNode(kind.mapLists(transform), range: range)
  }
}

extension MathNode.Kind {
  fileprivate func mapLists(_ transform: ([MathNode]) -> [MathNode]) -> MathNode.Kind {
    switch self {
    case .symbol, .number, .text, .operatorName, .sizedDelimiter, .space, .unknown: self
    case .group(let nodes): .group(transform(nodes))
    case .styled(let style, let nodes): .styled(style, transform(nodes))
    case .classified(let mathClass, let nodes): .classified(mathClass, transform(nodes))
    case .enclosed(let enclosure, let nodes): .enclosed(enclosure, transform(nodes))
    case .scripts(let scripts): .scripts(scripts.mapLists(transform))
    case .fraction(let fraction): .fraction(fraction.mapLists(transform))
    case .root(let radicand, let degree): .root(transform(radicand), degree: degree.map(transform))
    case .accent(var accent): .accent(accent.replaceBase(transform))
    case .stack(let stack): .stack(stack.mapLists(transform))
    case .fence(var fence): .fence(fence.replaceParts(transform))
    case .choice(let choice): .choice(choice.mapLists(transform))
    case .array(var array): .array(array.replaceCells(transform))
    }
  }
}

extension MathScripts {
  fileprivate func mapLists(_ transform: ([MathNode]) -> [MathNode]) -> MathScripts {
    // The base first, as the transform may count.
    let base = transform(base)
    let preSub = preSub.map(transform)
    let preSup = preSup.map(transform)
    return MathScripts(
      base: base, sub: sub.map(transform), sup: sup.map(transform), primes: primes,
      limits: limits, preSub: preSub, preSup: preSup)
  }
}

extension MathFraction {
  fileprivate func mapLists(_ transform: ([MathNode]) -> [MathNode]) -> MathFraction {
    var copy = self
    copy.numerator = transform(numerator)
    copy.denominator = transform(denominator)
    return copy
  }
}

extension MathStack {
  fileprivate func mapLists(_ transform: ([MathNode]) -> [MathNode]) -> MathStack {
    var copy = self
    copy.base = transform(base)
    copy.under = under.map(transform)
    copy.over = over.map(transform)
    return copy
  }
}

extension MathChoice {
  fileprivate func mapLists(_ transform: ([MathNode]) -> [MathNode]) -> MathChoice {
    MathChoice(
      display: transform(display), text: transform(text), script: transform(script),
      scriptScript: transform(scriptScript))
  }
}

extension MathAccent {
  fileprivate mutating func replaceBase(_ transform: ([MathNode]) -> [MathNode]) -> MathAccent {
    base = transform(base)
    return self
  }
}

extension MathFence {
  fileprivate mutating func replaceParts(_ transform: ([MathNode]) -> [MathNode]) -> MathFence {
    parts = parts.map(transform)
    return self
  }
}

extension MathArray {
  fileprivate mutating func replaceCells(_ transform: ([MathNode]) -> [MathNode]) -> MathArray {
    rows = rows.map { $0.map(transform) }
    return self
  }
}

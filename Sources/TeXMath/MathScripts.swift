/// A base with scripts; a missing base is an empty list.
///
/// Copies share what they hold, since a formula has many scripts, and all that read them copy them.
public struct MathScripts: Hashable, Sendable {
  private var shared: Shared
  /// The base if it is one symbol, as most are: it stands here as well, since what is shared has to
  /// be counted when it is looked at.
  private(set) var baseSymbol: MathSymbol?

  /// Scripts on a base.
  public init(
    base: [MathNode], sub: [MathNode]? = nil, sup: [MathNode]? = nil, primes: Int = 0,
    limits: LimitPlacement = .beside, preSub: [MathNode]? = nil, preSup: [MathNode]? = nil
  ) {
    self.init(
      base: MathList(base), sub: sub.map { MathList($0) }, sup: sup.map { MathList($0) },
      primes: primes, limits: limits, preSub: preSub, preSup: preSup)
  }

  /// Scripts on a base, from lists as the parser has them.
  init(
    base: MathList, sub: MathList?, sup: MathList?, primes: Int, limits: LimitPlacement,
    preSub: [MathNode]?, preSup: [MathNode]?
  ) {
    baseSymbol = base.symbol
    shared = Shared(
      Parts(
        base: base, sub: sub, sup: sup, primes: primes, limits: limits, preSub: preSub,
        preSup: preSup))
  }

  /// Whether both say the same, in the same places.
  public static func == (left: MathScripts, right: MathScripts) -> Bool {
    left.shared === right.shared || left.shared.parts == right.shared.parts
  }

  /// Feeds all parts.
  public func hash(into hasher: inout Hasher) { hasher.combine(shared.parts) }
}

extension MathScripts {
  /// What carries the scripts.
  public var base: [MathNode] {
    get { shared.parts.base.nodes }
    set {
      change { $0.base = MathList(newValue) }
      baseSymbol = shared.parts.base.symbol
    }
  }

  /// The subscript.
  public var sub: [MathNode]? {
    get { shared.parts.sub?.nodes }
    set { change { $0.sub = newValue.map { MathList($0) } } }
  }

  /// The superscript without primes.
  public var sup: [MathNode]? {
    get { shared.parts.sup?.nodes }
    set { change { $0.sup = newValue.map { MathList($0) } } }
  }

  /// The number of `'` before the superscript.
  public var primes: Int {
    get { shared.parts.primes }
    set { change { $0.primes = newValue } }
  }

  /// Whether they go beside the base or over and under it.
  public var limits: LimitPlacement {
    get { shared.parts.limits }
    set { change { $0.limits = newValue } }
  }

  /// The subscript before the base: `\prescript`, `\sideset`.
  public var preSub: [MathNode]? {
    get { shared.parts.preSub }
    set { change { $0.preSub = newValue } }
  }

  /// The superscript before the base.
  public var preSup: [MathNode]? {
    get { shared.parts.preSup }
    set { change { $0.preSup = newValue } }
  }
}

extension MathScripts {
  /// What carries the scripts, without an array.
  var baseList: MathList { shared.parts.base }

  /// The subscript, without an array.
  var subList: MathList? { shared.parts.sub }

  /// The superscript without primes, without an array.
  var supList: MathList? { shared.parts.sup }

  /// The subscript if it is one symbol.
  var subSymbol: MathSymbol? { shared.parts.sub?.symbol }

  /// The superscript if it is one symbol.
  var supSymbol: MathSymbol? { shared.parts.sup?.symbol }

  // By pattern, as `!= nil` would compare the lists.

  /// Whether there is a subscript.
  var hasSub: Bool { if case .some = shared.parts.sub { true } else { false } }

  /// Whether there is a superscript besides primes.
  var hasSup: Bool { if case .some = shared.parts.sup { true } else { false } }
}

extension MathScripts {
  private struct Parts: Hashable, Sendable {
    var base: MathList
    var sub: MathList?
    var sup: MathList?
    var primes: Int
    var limits: LimitPlacement
    var preSub: [MathNode]?
    var preSup: [MathNode]?
  }

  private final class Shared: Sendable {
    let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }

  private mutating func change(_ change: (inout Parts) -> Void) {
    var parts = shared.parts
    change(&parts)
    shared = Shared(parts)
  }
}

/// A base with scripts; a missing base is an empty list.
///
/// Copies share what they hold, since a formula has many scripts, and all that read them copy them.
public struct MathScripts: Hashable, Sendable {
  private var shared: Shared

  /// Scripts on a base.
  public init(
    base: [MathNode], sub: [MathNode]? = nil, sup: [MathNode]? = nil, primes: Int = 0,
    limits: LimitPlacement = .beside, preSub: [MathNode]? = nil, preSup: [MathNode]? = nil
  ) {
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
    get { shared.parts.base }
    set { change { $0.base = newValue } }
  }

  /// The subscript.
  public var sub: [MathNode]? {
    get { shared.parts.sub }
    set { change { $0.sub = newValue } }
  }

  /// The superscript without primes.
  public var sup: [MathNode]? {
    get { shared.parts.sup }
    set { change { $0.sup = newValue } }
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
  private struct Parts: Hashable, Sendable {
    var base: [MathNode]
    var sub: [MathNode]?
    var sup: [MathNode]?
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

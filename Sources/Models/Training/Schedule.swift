import Tensors

/// How the size of steps changes while a model learns: a factor for each part of the way.
public struct Schedule: Sendable {
  private let factor: @Sendable (Double) -> Double

  /// A schedule from the factor at a part of the way, from 0, the start, to 1, the end.
  public init(_ factor: @escaping @Sendable (_ progress: Double) -> Double) {
    self.factor = factor
  }

  /// The factor at a part of the way.
  public func callAsFunction(_ progress: Double) -> Double { factor(progress) }

  /// The same size on all of the way.
  public static let constant = Schedule { _ in 1 }

  /// Down to 0 along half a wave (Loshchilov and Hutter 2017).
  public static let cosine = Schedule { (1 + Double.cos(.pi * $0)) / 2 }

  /// Smaller by a factor each time a share of the way is done: a tenth each third, say.
  public static func steps(every share: Double, factor: Double) -> Schedule {
    require(share > 0, "Schedule.steps: a share of \(share) is never done")
    return Schedule { progress in
      (0..<Int(min(progress / share, 1_000))).reduce(1) { size, _ in size * factor }
    }
  }

  /// The same schedule with a straight way up over the first share of it (Goyal et al. 2017).
  public func warmingUp(over share: Double) -> Schedule {
    Schedule { progress in
      progress < share ? progress / share : self((progress - share) / Swift.max(1 - share, 1e-9))
    }
  }
}

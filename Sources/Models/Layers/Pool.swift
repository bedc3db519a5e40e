import Tensors

/// A layer that keeps one number of each small square of each channel, or of a piece of a sequence.
public struct Pool: FixedLayer {
  /// What is kept.
  public enum Kind: Sendable { case max, average }

  /// What is kept.
  public let kind: Kind
  /// The side of a square; nil for all of a channel.
  public let size: Int?
  /// How far apart the squares begin.
  public let stride: Int

  /// A layer; without a stride the squares lie side by side.
  public init(_ kind: Kind, size: Int, stride: Int? = nil) {
    (self.kind, self.size, self.stride) = (kind, size, stride ?? size)
  }

  private init(whole kind: Kind) { (self.kind, size, stride) = (kind, nil, 1) }

  /// A layer that keeps one number a channel (Lin, Chen and Yan 2014).
  public static func global(_ kind: Kind) -> Pool { Pool(whole: kind) }

  /// `[examples, channels, height, width]` or `[examples, channels, length]`, made smaller;
  /// `[examples, channels]` where all of a channel is one square.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    require((3...4).contains(input.rank), "Pool: takes three or four axes, not \(input.shape)")
    guard let size else {
      let channels = input.reshaped(input.shape[0], input.shape[1], -1)
      return kind == .max ? channels.max(axis: 2) : channels.mean(axis: 2)
    }
    return kind == .max
      ? maxPool(input, size: size, stride: stride)
      : averagePool(input, size: size, stride: stride)
  }

  /// `MaxPool` or `AveragePool`.
  public var name: String { kind == .max ? "MaxPool" : "AveragePool" }
}

import Tensors

/// What a network of two inputs decides at each point of a rectangle.
public struct DecisionMap: Sendable {
  /// The horizontal range.
  public let x: ClosedRange<Double>
  /// The vertical range.
  public let y: ClosedRange<Double>
  /// How many points there are in each direction.
  public let resolution: Int
  /// The share of each class at each point, `[rows, columns, classes]`, lowest row first.
  public let shares: Tensor

  /// The decisions of a network over a grid of points.
  public init(
    of network: Network, x: ClosedRange<Double>, y: ClosedRange<Double>, resolution: Int = 64
  ) {
    require((2...1_000).contains(resolution), "DecisionMap: a resolution of \(resolution)")
    (self.x, self.y, self.resolution) = (x, y, resolution)
    func place(_ index: Int, in range: ClosedRange<Double>) -> Float {
      let part = Double(index) / Double(resolution - 1)
      return Float(range.lowerBound * (1 - part) + range.upperBound * part)
    }
    let points = (0..<(resolution * resolution)).flatMap { index in
      [place(index % resolution, in: x), place(index / resolution, in: y)]
    }
    let scores = network.scores(Tensor(shape: [resolution * resolution, 2], values: points))
    shares = softmax(scores).reshaped(resolution, resolution, -1).detached
  }

  /// The most likely class of each point, row by row from the lowest.
  public var classes: [[Int]] {
    (0..<resolution).map { shares[$0].largestPositions() }
  }
}

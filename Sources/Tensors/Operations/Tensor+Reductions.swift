extension Tensor {
  /// The sum of all elements, of shape `[]`.
  public func sum() -> Tensor {
    let count = count
    return Tensor(
      "sum", shape: [], values: Lanes(count: count).sum(values),
      parents: [.init(node: node) { [Float](repeating: $0[0], count: count) }])
  }

  /// The sums along one axis, which is gone from the shape.
  public func sum(axis number: Int) -> Tensor {
    let axis = shape.axis(number, in: "sum")
    let lanes = Lanes(shape, along: axis)
    return Tensor(
      "sum", shape: shape.removing(axis), values: lanes.sum(values),
      parents: [.init(node: node) { lanes.spread($0) }])
  }

  /// The sums over several axes, which are gone from the shape.
  public func sum(axes numbers: [Int]) -> Tensor {
    fromTheLast(of: numbers, "sum").reduce(self) { $0.sum(axis: $1) }
  }

  /// The mean of all elements, of shape `[]`.
  public func mean() -> Tensor {
    require(count > 0, "mean: a tensor of shape \(shape) has no elements")
    return sum() / Tensor(Float(count))
  }

  /// The means along one axis, which is gone from the shape.
  public func mean(axis number: Int) -> Tensor { mean(axes: [number]) }

  /// The means over several axes, which are gone from the shape: global average pooling of
  /// `[examples, channels, height, width]` over the last two (Lin, Chen and Yan 2014).
  public func mean(axes numbers: [Int]) -> Tensor {
    let size = fromTheLast(of: numbers, "mean").map { shape[$0] }.elementCount
    require(size > 0, "mean: the axes \(numbers) of the shape \(shape) have no elements")
    return sum(axes: numbers) / Tensor(Float(size))
  }

  /// The largest elements along one axis, which is gone from the shape. The gradient goes to the
  /// first of equal ones.
  public func max(axis number: Int) -> Tensor {
    let axis = shape.axis(number, in: "max")
    require(shape[axis] > 0, "max: axis \(number) of the shape \(shape) has no elements")
    let lanes = Lanes(shape, along: axis)
    let (sources, count) = (lanes.largestPositions(values), count)
    return Tensor(
      "max", shape: shape.removing(axis), values: sources.map { values[$0] },
      parents: [
        .init(node: node) { upstream in
          var slopes = [Float](repeating: 0, count: count)
          for (source, slope) in zip(sources, upstream) { slopes[source] += slope }
          return slopes
        }
      ])
  }

  /// Where along the last axis the largest element of each row lies, the first of equal ones: the
  /// predicted classes of `[examples, classes]`.
  public func largestPositions() -> [Int] {
    require(
      (shape.last ?? 0) > 0, "largestPositions: the shape \(shape) has nothing to choose from")
    let size = shape[rank - 1]
    return Lanes(shape, along: rank - 1).largestPositions(values).map { $0 % size }
  }

  /// Axes without repeats, from the last to the first, so that each can be removed in turn.
  private func fromTheLast(of numbers: [Int], _ operation: String) -> [Int] {
    Set(numbers.map { shape.axis($0, in: operation) }).sorted(by: >)
  }
}

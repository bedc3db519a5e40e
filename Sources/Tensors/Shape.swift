extension [Int] {
  /// The number of elements of a tensor of this shape.
  var elementCount: Int { reduce(1, *) }

  /// How far apart neighbours along each axis lie in row-major order.
  var rowMajorStrides: [Int] {
    var strides = self
    var step = 1
    for axis in indices.reversed() {
      strides[axis] = step
      step *= self[axis]
    }
    return strides
  }

  /// The smallest shape that both can be repeated to, aligned at the last axis, if there is one.
  func broadcast(with other: [Int]) -> [Int]? {
    guard self != other else { return self }
    let rank = Swift.max(count, other.count)
    let left = [Int](repeating: 1, count: rank - count) + self
    let right = [Int](repeating: 1, count: rank - other.count) + other
    var shape: [Int] = []
    for (a, b) in zip(left, right) {
      guard a == b || a == 1 || b == 1 else { return nil }
      shape.append(a == 1 ? b : a)
    }
    return shape
  }

  /// The shape without one axis.
  func removing(_ axis: Int) -> [Int] {
    var shape = self
    shape.remove(at: axis)
    return shape
  }

  /// The axis that a number means: negative ones count from the last, which is -1.
  func axis(_ number: Int, in operation: String) -> Int {
    require(
      number >= -count && number < count,
      "\(operation): there is no axis \(number) in the shape \(self)")
    return number < 0 ? number + count : number
  }
}

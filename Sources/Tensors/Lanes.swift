/// An array as seen from one of its axes: the lines of elements that run along it.
struct Lanes: Sendable {
  /// How many positions the axes before it have.
  let outer: Int
  /// How many elements each lane has.
  let size: Int
  /// How many positions the axes after it have.
  let inner: Int

  /// The lanes of a shape along an axis.
  init(_ shape: [Int], along axis: Int) {
    outer = Array(shape[..<axis]).elementCount
    size = shape[axis]
    inner = Array(shape[(axis + 1)...]).elementCount
  }

  /// The lane that is a whole array.
  init(count: Int) { (outer, size, inner) = (1, count, 1) }

  /// The sum of each lane, in its order and in double precision.
  func sum(_ values: [Float]) -> [Float] {
    reduce(values, from: 0.0) { $0 + Double($1) }.map { Float($0) }
  }

  /// The largest element of each lane.
  func max(_ values: [Float]) -> [Float] {
    reduce(values, from: -Float.infinity) { Swift.max($0, $1) }
  }

  /// Where in the array the largest element of each lane lies, the first of equal ones.
  func largestPositions(_ values: [Float]) -> [Int] {
    (0..<(outer * inner)).map { position in
      let first = position / inner * size * inner + position % inner
      var best = first
      for step in 1..<Swift.max(size, 1) where values[first + step * inner] > values[best] {
        best = first + step * inner
      }
      return best
    }
  }

  /// One number a lane, repeated along it.
  func spread(_ values: [Float]) -> [Float] {
    StridedView(shape: [outer, size, inner], strides: [inner, 0, 1]).gather(from: values)
  }

  @inline(__always)
  private func reduce<Result>(
    _ values: [Float], from initial: Result, _ combine: (Result, Float) -> Result
  ) -> [Result] {
    var results = [Result](repeating: initial, count: outer * inner)
    for position in 0..<(outer * inner) {
      var index = position / inner * size * inner + position % inner
      var result = initial
      for _ in 0..<size {
        result = combine(result, values[index])
        index += inner
      }
      results[position] = result
    }
    return results
  }
}

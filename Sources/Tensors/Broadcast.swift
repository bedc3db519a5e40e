/// The way from an array to one of a larger shape, by repeating elements, and back, by sums.
struct Broadcast: Sendable {
  private let count: Int
  /// Nil where the shapes are the same.
  private let view: StridedView?

  /// Repeats along the axes that the larger shape adds, or stretches from a size of 1.
  init(_ source: [Int], to shape: [Int]) {
    count = source.elementCount
    guard source != shape else {
      view = nil
      return
    }
    let added = shape.count - source.count
    var strides = [Int](repeating: 0, count: added) + source.rowMajorStrides
    for axis in source.indices where source[axis] == 1 { strides[added + axis] = 0 }
    view = StridedView(shape: shape, strides: strides)
  }

  /// The elements, repeated to the larger shape.
  func spread(_ values: [Float]) -> [Float] { view?.gather(from: values) ?? values }

  /// The gradient of `spread`: for each element, the sum over where it went.
  func total(_ upstream: [Float]) -> [Float] {
    view?.scattered(upstream, count: count) ?? upstream
  }
}

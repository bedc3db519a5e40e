/// A way to read a row-major array in another order: `offset + Σ index · stride`.
///
/// Broadcasting (stride 0), transposing (strides exchanged) and slicing (an offset) are all views;
/// what `gather` is for their values, `add` is for their gradients.
struct StridedView: Sendable {
  var shape: [Int]
  var strides: [Int]
  var offset = 0

  /// The elements that the view selects, in its order.
  func gather(from source: [Float]) -> [Float] {
    if offset == 0, strides == shape.rowMajorStrides, source.count == shape.elementCount {
      return source
    }
    return [Float](unsafeUninitializedCapacity: shape.elementCount) { result, count in
      source.withUnsafeBufferPointer { source in
        forEachRun { start, first, length, stride in
          for i in 0..<length {
            result.initializeElement(at: start + i, to: source[first + i * stride])
          }
        }
      }
      count = shape.elementCount
    }
  }

  /// Adds an array in the view's order to the elements that the view selects.
  func add(_ values: [Float], to target: inout [Float]) {
    target.withUnsafeMutableBufferPointer { target in
      values.withUnsafeBufferPointer { values in
        forEachRun { start, first, length, stride in
          for i in 0..<length { target[first + i * stride] += values[start + i] }
        }
      }
    }
  }

  /// Zeros of the given number with an array in the view's order added to them.
  func scattered(_ values: [Float], count: Int) -> [Float] {
    var target = [Float](repeating: 0, count: count)
    add(values, to: &target)
    return target
  }

  /// Calls the body for each run along the last axis, in row-major order.
  @inline(__always)
  private func forEachRun(
    _ body: (_ start: Int, _ first: Int, _ length: Int, _ stride: Int) -> Void
  ) {
    guard let length = shape.last, let stride = strides.last else { return body(0, offset, 1, 0) }
    guard shape.elementCount > 0 else { return }
    var index = [Int](repeating: 0, count: shape.count - 1)
    var first = offset
    for start in Swift.stride(from: 0, to: shape.elementCount, by: length) {
      body(start, first, length, stride)
      for axis in index.indices.reversed() {
        index[axis] += 1
        first += strides[axis]
        if index[axis] < shape[axis] { break }
        first -= index[axis] * strides[axis]
        index[axis] = 0
      }
    }
  }
}

extension StridedView {
  /// A whole array of this shape, as it is.
  init(whole shape: [Int]) { self.init(shape: shape, strides: shape.rowMajorStrides) }

  /// A part of an array along one axis.
  init(_ source: [Int], axis: Int, range: Range<Int>) {
    self.init(whole: source)
    shape[axis] = range.count
    offset = range.lowerBound * strides[axis]
  }
}

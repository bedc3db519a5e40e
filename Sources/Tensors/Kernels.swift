/// The loops over elements: plain arrays in, plain arrays out, always in the same order.
enum Kernels {
  /// The function of each element.
  @inline(__always)
  static func map(_ a: [Float], _ function: (Float) -> Float) -> [Float] {
    [Float](unsafeUninitializedCapacity: a.count) { result, count in
      a.withUnsafeBufferPointer { a in
        for i in 0..<a.count { result.initializeElement(at: i, to: function(a[i])) }
      }
      count = a.count
    }
  }

  /// The function of each pair of elements.
  @inline(__always)
  static func zip(_ a: [Float], _ b: [Float], _ function: (Float, Float) -> Float) -> [Float] {
    precondition(a.count == b.count, "arrays of different lengths")
    return [Float](unsafeUninitializedCapacity: a.count) { result, count in
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          for i in 0..<a.count { result.initializeElement(at: i, to: function(a[i], b[i])) }
        }
      }
      count = a.count
    }
  }

  /// The function of each three elements.
  @inline(__always)
  static func zip(
    _ a: [Float], _ b: [Float], _ c: [Float], _ function: (Float, Float, Float) -> Float
  ) -> [Float] {
    precondition(a.count == b.count && b.count == c.count, "arrays of different lengths")
    return [Float](unsafeUninitializedCapacity: a.count) { result, count in
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          c.withUnsafeBufferPointer { c in
            for i in 0..<a.count { result.initializeElement(at: i, to: function(a[i], b[i], c[i])) }
          }
        }
      }
      count = a.count
    }
  }
}

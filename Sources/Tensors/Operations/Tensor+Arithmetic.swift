/// Element by element over two tensors. Shapes may differ as far as one can be repeated to the
/// other: they are aligned at the last axis, and a size of 1 stretches.
extension Tensor {
  /// The sum of each two elements.
  public static func + (a: Tensor, b: Tensor) -> Tensor {
    combine("+", a, b, +, slopes: { _, _ in 1 }, { _, _ in 1 })
  }

  /// The difference of each two elements.
  public static func - (a: Tensor, b: Tensor) -> Tensor {
    combine("-", a, b, -, slopes: { _, _ in 1 }, { _, _ in -1 })
  }

  /// The product of each two elements; `matmul` is the product of matrices.
  public static func * (a: Tensor, b: Tensor) -> Tensor {
    combine("*", a, b, *, slopes: { _, b in b }, { a, _ in a })
  }

  /// The quotient of each two elements.
  public static func / (a: Tensor, b: Tensor) -> Tensor {
    combine("/", a, b, /, slopes: { _, b in 1 / b }, { a, b in -a / (b * b) })
  }

  /// The elements with their signs changed.
  public static prefix func - (a: Tensor) -> Tensor { a.each("-", { -$0 }, slope: { _, _ in -1 }) }
}

extension Tensor {
  /// A function of two tensors, with its slope in each of them.
  @inline(__always)
  private static func combine(
    _ operation: String, _ a: Tensor, _ b: Tensor, _ function: (Float, Float) -> Float,
    slopes slopeInA: @escaping @Sendable (Float, Float) -> Float,
    _ slopeInB: @escaping @Sendable (Float, Float) -> Float
  ) -> Tensor {
    let shape = commonShape(operation, a, b)
    let (aSpread, bSpread) = (Broadcast(a.shape, to: shape), Broadcast(b.shape, to: shape))
    let (aValues, bValues) = (aSpread.spread(a.values), bSpread.spread(b.values))
    return Tensor(
      operation, shape: shape, values: Kernels.zip(aValues, bValues, function),
      parents: [
        .init(node: a.node) { upstream in
          aSpread.total(Kernels.zip(upstream, aValues, bValues) { $0 * slopeInA($1, $2) })
        },
        .init(node: b.node) { upstream in
          bSpread.total(Kernels.zip(upstream, aValues, bValues) { $0 * slopeInB($1, $2) })
        },
      ])
  }

  private static func commonShape(_ operation: String, _ a: Tensor, _ b: Tensor) -> [Int] {
    guard let shape = a.shape.broadcast(with: b.shape) else {
      stop("\(operation): the shapes \(a.shape) and \(b.shape) do not fit each other")
    }
    return shape
  }
}

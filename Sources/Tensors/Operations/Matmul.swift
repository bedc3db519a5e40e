/// The matrix product: `[m, k] · [k, n]` is `[m, n]`.
///
/// A vector stands for a column on the right, `[m, k] · [k]` is `[m]`, and for a row on the left,
/// `[k] · [k, n]` is `[n]`; two vectors give their inner product, of shape `[]`. With more axes it
/// is one product for each position of the axes before the last two, which are the same on both
/// sides; a matrix on the right serves all positions.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor {
  let plan = MatmulPlan(a.shape, b.shape)
  let (left, right) = (a.values, b.values)
  let (rows, inner, columns) = (plan.rows, plan.inner, plan.columns)
  return Tensor(
    "matmul", shape: plan.shape,
    values: plan.forEachProduct(size: rows * columns) { sums, position in
      left.withMatrix(rows, inner, from: position * rows * inner) { a in
        right.withMatrix(inner, columns, from: position * inner * columns) {
          Kernels.addProduct(a, $0, to: sums)
        }
      }
    },
    parents: [
      .init(node: a.node) { upstream in
        plan.forEachProduct(size: rows * inner) { sums, position in
          upstream.withMatrix(rows, columns, from: position * rows * columns) { upstream in
            right.withMatrix(inner, columns, from: position * inner * columns) {
              Kernels.addProduct(upstream, $0.transposed, to: sums)
            }
          }
        }
      },
      .init(node: b.node) { upstream in
        plan.forEachProduct(size: inner * columns) { sums, position in
          upstream.withMatrix(rows, columns, from: position * rows * columns) { upstream in
            left.withMatrix(rows, inner, from: position * rows * inner) {
              Kernels.addProduct($0.transposed, upstream, to: sums)
            }
          }
        }
      },
    ])
}

/// W x + b for each vector along the last axis of x: what a dense layer computes before its
/// activation.
///
/// - Parameters:
///   - x: Of shape `[…, inputs]`.
///   - weights: W, of shape `[outputs, inputs]`.
///   - bias: b, of shape `[outputs]`.
/// - Returns: A tensor of shape `[…, outputs]`.
public func linear(_ x: Tensor, weights: Tensor, bias: Tensor) -> Tensor {
  let (outputs, inputs) = (bias.count, x.shape.last ?? 1)
  require(
    weights.shape == [outputs, inputs] && bias.rank == 1,
    "linear: weights of shape \(weights.shape) and a bias of \(bias.shape) do not fit \(x.shape)")
  let rows = x.shape.dropLast().reduce(1, *)
  let (xs, ws, shift) = (x.values, weights.values, bias.values)
  var sums = xs.withMatrix(rows, inputs) { x in
    ws.withMatrix(outputs, inputs) { Kernels.matmul(x, $0.transposed) }
  }
  for start in stride(from: 0, to: sums.count, by: max(outputs, 1)) {
    for unit in 0..<outputs { sums[start + unit] += shift[unit] }
  }
  return Tensor(
    "linear", shape: x.shape.dropLast() + [outputs], values: sums,
    parents: [
      .init(node: x.node) { upstream in
        upstream.withMatrix(rows, outputs) { upstream in
          ws.withMatrix(outputs, inputs) { Kernels.matmul(upstream, $0) }
        }
      },
      .init(node: weights.node) { upstream in
        upstream.withMatrix(rows, outputs) { upstream in
          xs.withMatrix(rows, inputs) { Kernels.matmul(upstream.transposed, $0) }
        }
      },
      .init(node: bias.node) { upstream in
        StridedView(shape: [rows, outputs], strides: [0, 1]).scattered(upstream, count: outputs)
      },
    ])
}

/// How two shapes are multiplied: one product, or one for each position of the leading axes.
private struct MatmulPlan: Sendable {
  var rows: Int
  let inner: Int
  let columns: Int
  var positions = 1
  let shape: [Int]

  init(_ a: [Int], _ b: [Int]) {
    require(!a.isEmpty && !b.isEmpty, "matmul: takes no numbers; the shapes are \(a) and \(b)")
    inner = a[a.count - 1]
    rows = a.count > 1 ? a[a.count - 2] : 1
    columns = b.count > 1 ? b[b.count - 1] : 1
    let height = b.count > 1 ? b[b.count - 2] : b[0]
    require(
      inner == height,
      "matmul: the shapes \(a) and \(b) do not fit: \(inner) columns, \(height) rows")
    let leading = Array(a.dropLast(2))
    if b.count <= 2 {
      rows *= leading.elementCount
    } else {
      require(
        Array(b.dropLast(2)) == leading,
        "matmul: the shapes \(a) and \(b) differ before their last two axes")
      positions = leading.elementCount
    }
    shape = a.dropLast() + (b.count > 1 ? [columns] : [])
  }

  /// Fills matrices of a size, one for each position, with what the body adds to them.
  @inline(__always)
  func forEachProduct(
    size: Int, _ body: (_ sums: UnsafeMutablePointer<Float>, _ position: Int) -> Void
  ) -> [Float] {
    var all = [Float](repeating: 0, count: positions * size)
    all.withUnsafeMutableBufferPointer { all in
      guard let start = all.baseAddress, size > 0 else { return }
      for position in 0..<positions { body(start + position * size, position) }
    }
    return all
  }
}

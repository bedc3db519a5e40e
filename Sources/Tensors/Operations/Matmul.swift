/// The matrix product: `[m, k] · [k, n]` is `[m, n]`.
///
/// A vector stands for a column on the right, `[m, k] · [k]` is `[m]`, and for a row on the left,
/// `[k] · [k, n]` is `[n]`; two vectors give their inner product, of shape `[]`.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor {
  require(
    (1...2).contains(a.rank) && (1...2).contains(b.rank),
    "matmul: takes matrices and vectors, not the shapes \(a.shape) and \(b.shape)")
  let (rows, inner) = a.rank == 2 ? (a.shape[0], a.shape[1]) : (1, a.shape[0])
  let columns = b.rank == 2 ? b.shape[1] : 1
  require(
    inner == b.shape[0],
    "matmul: the shapes \(a.shape) and \(b.shape) do not fit: \(inner) columns, \(b.shape[0]) rows")
  let (left, right) = (a.values, b.values)
  return Tensor(
    "matmul", shape: Array(a.shape.dropLast() + b.shape.dropFirst()),
    values: Kernels.matmul(left, right, rows: rows, inner: inner, columns: columns),
    parents: [
      .init(node: a.node) { upstream in
        let turned = Kernels.transpose(right, rows: inner, columns: columns)
        return Kernels.matmul(upstream, turned, rows: rows, inner: columns, columns: inner)
      },
      .init(node: b.node) { upstream in
        let turned = Kernels.transpose(left, rows: rows, columns: inner)
        return Kernels.matmul(turned, upstream, rows: inner, inner: rows, columns: columns)
      },
    ])
}

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
    var reduced = shape
    reduced.remove(at: axis)
    return Tensor(
      "sum", shape: reduced, values: lanes.sum(values),
      parents: [.init(node: node) { lanes.spread($0) }])
  }

  /// The mean of all elements, of shape `[]`.
  public func mean() -> Tensor {
    require(count > 0, "mean: a tensor of shape \(shape) has no elements")
    return sum() / Tensor(Float(count))
  }

  /// The means along one axis, which is gone from the shape.
  public func mean(axis number: Int) -> Tensor {
    let size = shape[shape.axis(number, in: "mean")]
    require(size > 0, "mean: axis \(number) of the shape \(shape) has no elements")
    return sum(axis: number) / Tensor(Float(size))
  }
}

/// The elements as shares that sum to 1 along an axis: exp(x_i) / Σ_j exp(x_j) (Bridle 1990).
public func softmax(_ x: Tensor, axis number: Int = -1) -> Tensor {
  let lanes = Lanes(x.shape, along: x.shape.axis(number, in: "softmax"))
  let powers = Kernels.zip(x.values, lanes.spread(lanes.max(x.values))) { Float.exp($0 - $1) }
  let shares = Kernels.zip(powers, lanes.spread(lanes.sum(powers)), /)
  return Tensor(
    "softmax", shape: x.shape, values: shares,
    parents: [
      .init(node: x.node) { upstream in
        let weighted = lanes.spread(lanes.sum(Kernels.zip(upstream, shares, *)))
        return Kernels.zip(upstream, shares, weighted) { ($0 - $2) * $1 }
      }
    ])
}

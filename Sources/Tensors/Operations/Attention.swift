/// How much each query looks at each key: softmax(q kᵀ / √d) (Vaswani et al. 2017).
///
/// - Parameters:
///   - queries: Of shape `[…, queries, d]`.
///   - keys: Of shape `[…, keys, d]`.
///   - mask: Added to the scores: minus infinity where a query must not look, else 0.
///   - isCausal: Whether query t sees the keys up to t only, as a model of what comes next must.
/// - Returns: Shares of shape `[…, queries, keys]`; those of one query sum to 1.
public func attentionWeights(
  _ queries: Tensor, _ keys: Tensor, mask: Tensor? = nil, isCausal: Bool = false
) -> Tensor {
  require(
    queries.rank >= 2 && keys.rank == queries.rank,
    "attention: queries of shape \(queries.shape), keys of \(keys.shape)")
  var axes = Array(0..<keys.rank)
  axes.swapAt(keys.rank - 2, keys.rank - 1)
  let size = Double(max(queries.shape[queries.rank - 1], 1))
  var scores = matmul(queries, keys.transposed(to: axes)) * Tensor(1 / size.squareRoot())
  if let mask { scores = scores + mask }
  return softmax(isCausal ? scores.hidingLaterKeys() : scores)
}

/// For each query, the mean of the values of all keys, weighted by how much it looks at them.
///
/// - Parameter values: Of shape `[…, keys, size]`.
/// - Returns: A tensor of shape `[…, queries, size]`.
public func attention(
  _ queries: Tensor, _ keys: Tensor, _ values: Tensor, mask: Tensor? = nil, isCausal: Bool = false
) -> Tensor {
  matmul(attentionWeights(queries, keys, mask: mask, isCausal: isCausal), values)
}

extension Tensor {
  /// Scores of shape `[…, queries, keys]` with minus infinity where a key comes after its query.
  public func hidingLaterKeys() -> Tensor {
    require(rank >= 2, "hidingLaterKeys: takes scores of queries and keys, not the shape \(shape)")
    let (rows, columns) = (shape[rank - 2], shape[rank - 1])
    let mask = (0..<(rows * columns)).map { index in
      index % columns > index / columns ? -Float.infinity : 0
    }
    return self + Tensor(shape: [rows, columns], values: mask)
  }

  /// The same with each element set to 0 with a probability, and the others made larger so that
  /// the expected sum stays (Srivastava et al. 2014). For training only.
  public func droppingOut(_ share: Double, using generator: inout SeededGenerator) -> Tensor {
    require((0..<1).contains(share), "droppingOut: \(share) is no probability below 1")
    guard share > 0 else { return self }
    let kept = Float(1 / (1 - share))
    let mask = (0..<count).map { _ in generator.unit() < share ? 0 : kept }
    return self * Tensor(shape: shape, values: mask)
  }
}

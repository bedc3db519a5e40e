import FigureModel
import Tensors

extension Attention {
  /// Attention from weights as networks give them, of shape `[…, queries, keys]`.
  ///
  /// - Parameter head: Which of the matrices, if there are several, counted from 0 over all leading
  ///   axes.
  public init(
    _ weights: Tensor, queries: [some LabelConvertible], keys: [some LabelConvertible],
    head: Int = 0
  ) {
    require(weights.rank >= 2, "Attention: the weights have the shape \(weights.shape)")
    let (rows, columns) = (weights.shape[weights.rank - 2], weights.shape[weights.rank - 1])
    let size = rows * columns
    require(
      head >= 0 && (head + 1) * size <= weights.count,
      "Attention: there is no head \(head) in weights of shape \(weights.shape)")
    let values = weights.values[(head * size)..<((head + 1) * size)].map(Double.init)
    self.init(
      weights: (0..<rows).map { Array(values[($0 * columns)..<(($0 + 1) * columns)]) },
      queries: queries, keys: keys)
  }

  /// Attention of words to each other.
  public init(_ weights: Tensor, words: [some LabelConvertible], head: Int = 0) {
    self.init(weights, queries: words, keys: words, head: head)
  }
}

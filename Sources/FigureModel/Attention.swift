/// How much each query looks at each key: a stroke between them, as wide and dark as its weight.
public struct Attention: Codable, Hashable, Sendable {
  /// A row for each query with a weight for each key; nil where a weight was not finite.
  public var weights: [[Double?]]
  /// What asks, drawn above.
  public var queries: [Label]
  /// What is looked at, drawn below.
  public var keys: [Label]
  /// The query whose strokes stand out, from 1; nil for all.
  public var highlighted: Int?

  /// Attention of queries to keys, which are words or formulas between dollars.
  public init(
    weights: [[Double]], queries: [some LabelConvertible], keys: [some LabelConvertible]
  ) {
    self.weights = weights.map { row in row.map { $0.isFinite ? $0 : nil } }
    self.queries = queries.map(\.label)
    self.keys = keys.map(\.label)
  }

  /// The same with the strokes of one query, counted from 1, before the others.
  public func highlighting(query: Int) -> Attention {
    var attention = self
    attention.highlighted = query
    return attention
  }
}

extension Attention: FigureRepresentable {
  /// The diagram of this attention.
  public var figure: Figure { Diagram(.attention(self)).figure }
}

extension Network {
  /// A layer as a table tells it.
  public struct LayerSummary: Hashable, Sendable {
    /// What readers call it.
    public let name: String
    /// The shape of what it makes of one example; nil if the network does not know its input's.
    public let shape: [Int]?
    /// The number of weights.
    public let parameterCount: Int
  }

  /// The layers with their shapes and numbers of weights.
  public var summaries: [LayerSummary] {
    layers.enumerated().map { index, layer in
      LayerSummary(
        name: layer.name, shape: shapes.isEmpty ? nil : shapes[index + 1],
        parameterCount: layer.parameterCount)
    }
  }

  /// The same as a table in Markdown.
  public var table: String {
    let rows = summaries.enumerated().map { index, layer in
      let shape = layer.shape.map { $0.map { "\($0)" }.joined(separator: " × ") } ?? ""
      return "| \(index + 1) | \(layer.name) | \(shape) | \(layer.parameterCount) |"
    }
    let head = ["| $l$ | layer | shape | weights |", "| ---: | --- | --- | ---: |"]
    return (head + rows + ["| | all | | \(parameterCount) |"]).joined(separator: "\n")
  }
}

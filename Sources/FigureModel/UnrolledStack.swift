/// Recurrent networks above each other: each reads what the one below puts out.
///
/// Labels of inputs belong to the lowest layer; what a lower layer puts out stands beside the arrow
/// to the next one.
public struct UnrolledStack: Codable, Hashable, Sendable {
  /// The layers from the lowest to the highest, over the same steps.
  public var layers: [UnrolledNetwork]

  /// A stack of layers.
  public init(layers: [UnrolledNetwork]) { self.layers = layers }

  /// The stack with all but some steps faded; they count from 1, left-out ones too.
  public func highlighting(steps: ClosedRange<Int>) -> UnrolledStack {
    UnrolledStack(layers: layers.map { $0.highlighting(steps: steps) })
  }
}

extension UnrolledStack: FigureRepresentable {
  /// The diagram of this stack.
  public var figure: Figure { Diagram(.stacked(self)).figure }
}

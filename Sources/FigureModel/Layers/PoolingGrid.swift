/// What pooling keeps of a picture: one number a window.
public struct PoolingGrid: Codable, Hashable, Sendable {
  /// What is kept.
  public enum Kind: String, Codable, Hashable, Sendable { case max, average }

  /// What is kept of a window.
  public var kind: Kind
  /// The picture, row by row; nil is no finite number.
  public var input: [[Double?]]
  /// The side of a window.
  public var size: Int
  /// How far the windows lie apart.
  public var stride: Int

  /// A pooling of a picture; without a stride the windows lie side by side.
  public init(_ kind: Kind, input: [[Double]], size: Int = 2, stride: Int? = nil) {
    self.kind = kind
    self.input = input.finite
    self.size = Swift.max(size, 1)
    self.stride = Swift.max(stride ?? size, 1)
  }
}

extension PoolingGrid: FigureRepresentable {
  /// The diagram of this pooling.
  public var figure: Figure { Diagram(.pooling(self)).figure }
}

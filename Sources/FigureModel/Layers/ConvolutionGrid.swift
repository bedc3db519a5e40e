/// What a convolution computes at one place: a window of the input, the kernel, and the sum of their
/// products in the output.
public struct ConvolutionGrid: Codable, Hashable, Sendable {
  /// The picture, row by row; nil is no finite number.
  public var input: [[Double?]]
  /// The weights, row by row.
  public var kernel: [[Double?]]
  /// How far the window moves.
  public var stride: Int
  /// How many zeros are put around the picture.
  public var padding: Int
  /// The row of the output that is shown in the making.
  public var row: Int
  /// Its column.
  public var column: Int

  /// A convolution of a picture, shown at one place of its output.
  public init(
    input: [[Double]], kernel: [[Double]], stride: Int = 1, padding: Int = 0, row: Int = 0,
    column: Int = 0
  ) {
    (self.input, self.kernel) = (input.finite, kernel.finite)
    (self.stride, self.padding) = (max(stride, 1), max(padding, 0))
    (self.row, self.column) = (row, column)
  }
}

extension ConvolutionGrid: FigureRepresentable {
  /// The diagram of this place.
  public var figure: Figure { Diagram(.convolution(self)).figure }
}

extension [[Double]] {
  /// The numbers, with nil for what JSON cannot write.
  var finite: [[Double?]] { map { $0.map { $0.isFinite ? $0 : nil } } }
}

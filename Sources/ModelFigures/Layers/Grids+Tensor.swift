import FigureModel
import Models
import Tensors

extension ConvolutionGrid {
  /// A convolution of a matrix with a matrix, shown at one place of its output.
  public init(
    input: Tensor, kernel: Tensor, stride: Int = 1, padding: Int = 0, row: Int = 0, column: Int = 0
  ) {
    self.init(
      input: input.rows, kernel: kernel.rows, stride: stride, padding: padding, row: row,
      column: column)
  }
}

extension PoolingGrid {
  /// A pooling of a matrix.
  public init(_ kind: Kind, input: Tensor, size: Int = 2, stride: Int? = nil) {
    self.init(kind, input: input.rows, size: size, stride: stride)
  }
}

extension FeatureMap {
  /// A feature from a matrix of pixels.
  public init(_ pixels: Tensor, from sources: [Int] = [], caption: String? = nil) {
    self.init(pixels.rows, from: sources, caption: caption)
  }
}

extension Convolution {
  /// What this layer computes of one channel of a picture for one feature map, at one place.
  public func grid(
    over picture: Tensor, feature: Int = 0, channel: Int = 0, row: Int = 0, column: Int = 0
  ) -> ConvolutionGrid {
    require(
      weights.rank == 4 && weights.shape[0] > feature && weights.shape[1] > channel
        && feature >= 0 && channel >= 0,
      "grid: the weights of shape \(weights.shape) have no feature \(feature), channel \(channel)")
    return ConvolutionGrid(
      input: picture, kernel: weights[feature][channel], stride: stride, padding: padding, row: row,
      column: column)
  }
}

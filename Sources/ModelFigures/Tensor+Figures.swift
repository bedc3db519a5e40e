import FigureModel
import Models
import Tensors

extension Tensor {
  /// The elements of a matrix by rows; a vector is one row, a number one cell.
  ///
  /// Of more axes than two, all but the last are rows; leading axes of size 1 change nothing.
  var rowValues: [[Double]] {
    let columns = shape.last ?? 1
    guard columns > 0 else { return [] }
    return stride(from: 0, to: values.count, by: columns).map { start in
      values[start..<start + columns].map(Double.init)
    }
  }
}

extension Heatmap {
  /// The elements of a matrix as colors; a vector is one row.
  public init(
    _ tensor: Tensor, rows: (any CellNames)? = nil, columns: (any CellNames)? = nil
  ) {
    self.init(values: tensor.rowValues, rows: rows, columns: columns)
  }
}

extension PixelGrid {
  /// A picture of a matrix, `[height, width]` or with leading axes of size 1.
  public init(_ tensor: Tensor, caption: (any LabelConvertible)? = nil) {
    self.init(values: tensor.rowValues, caption: caption)
  }
}

extension PixelGrids {
  /// The pictures of a batch, `[pictures, height, width]`, or the first channel of
  /// `[pictures, channels, height, width]`.
  public init(_ tensor: Tensor, captions: [String] = [], columns: Int = 5) {
    let count = tensor.rank > 2 ? tensor.shape[0] : 1
    let pictures = (0..<count).map { index -> PixelGrid in
      var picture = tensor.rank > 2 ? tensor[index] : tensor
      while picture.rank > 2 { picture = picture[0] }
      return PixelGrid(picture, caption: captions.indices.contains(index) ? captions[index] : nil)
    }
    self.init(pictures, columns: columns)
  }
}

extension Matrix {
  /// The elements of a matrix between brackets; a vector is a column.
  public init(_ tensor: Tensor) {
    self.init(tensor.rank == 1 ? tensor.values.map { [Double($0)] } : tensor.rowValues)
  }
}

extension Line {
  /// A curve through the elements at 1, 2, 3, ….
  public init(_ tensor: Tensor, label: (any LabelConvertible)? = nil) {
    self.init(tensor.values.map(Double.init), label: label)
  }

  /// A curve through points from two tensors.
  public init(x: Tensor, y: Tensor, label: (any LabelConvertible)? = nil) {
    self.init(x: x.values.map(Double.init), y: y.values.map(Double.init), label: label)
  }
}

extension Points {
  /// The rows of a matrix `[count, 2]` as points, maybe with the class of each.
  public init(_ tensor: Tensor, classes: [Int]? = nil, names: [String] = []) {
    let rows = tensor.rowValues.filter { $0.count >= 2 }
    let (x, y) = (rows.map { $0[0] }, rows.map { $0[1] })
    if let classes {
      self.init(x: x, y: y, classes: classes, names: names)
    } else {
      self.init(x: x, y: y)
    }
  }
}

extension Bars {
  /// A bar for each element, such as the probabilities of words.
  public init(
    _ names: [String], _ tensor: Tensor, label: (any LabelConvertible)? = nil
  ) {
    self.init(names, tensor.values.map(Double.init), label: label)
  }
}

extension Histogram {
  /// How the elements are spread, such as the weights of a layer.
  public init(_ tensor: Tensor, bins: Int = 20, label: (any LabelConvertible)? = nil) {
    self.init(tensor.values.map(Double.init), bins: bins, label: label)
  }
}

/// The places of a small window that slides over a picture of several channels.
struct Window: Sendable {
  private let isSequence: Bool
  let channels: Int
  let height: Int
  let width: Int
  /// The size of the window.
  let size: (rows: Int, columns: Int)
  let stride: (rows: Int, columns: Int)
  /// How far the window may stand out over each border; it sees zeros there.
  let padding: (rows: Int, columns: Int)

  /// How many rows of places there are.
  var rows: Int { (height + 2 * padding.rows - size.rows) / stride.rows + 1 }
  /// How many places there are in a row.
  var columns: Int { (width + 2 * padding.columns - size.columns) / stride.columns + 1 }
  /// How many elements a window sees.
  var patchSize: Int { channels * size.rows * size.columns }
  /// The number of elements of a picture.
  var pictureSize: Int { channels * height * width }

  /// The sizes of the axes of places: two of a picture, one of a sequence.
  var placesShape: [Int] { isSequence ? [columns] : [rows, columns] }

  /// A window over the axes behind examples and channels: two of pictures, one of sequences.
  init(over shape: [Int], size: [Int], stride: Int, padding: Int = 0, in operation: String) {
    require(
      (3...4).contains(shape.count),
      "\(operation): takes [examples, channels, height, width] or [examples, channels, length], "
        + "not \(shape)")
    isSequence = shape.count == 3
    channels = shape[1]
    (height, width) = isSequence ? (1, shape[2]) : (shape[2], shape[3])
    self.size = isSequence ? (1, size[0]) : (size[0], size[1])
    self.stride = isSequence ? (1, stride) : (stride, stride)
    self.padding = isSequence ? (0, padding) : (padding, padding)
    require(
      size.allSatisfy { $0 > 0 } && stride > 0 && padding >= 0
        && self.size.rows <= height + 2 * self.padding.rows
        && self.size.columns <= width + 2 * padding,
      "\(operation): a window of \(size) in steps of \(stride) does not fit into \(shape)")
  }

  /// A window with sides of one length.
  init(over shape: [Int], side: Int, stride: Int, in operation: String) {
    let size = [Int](repeating: side, count: Swift.max(shape.count - 2, 0))
    self.init(over: shape, size: size, stride: stride, in: operation)
  }

  /// Writes what the windows of one picture see: a row for each element of a window, a column for
  /// each place, so that a convolution is one product of matrices.
  func copyPatches(of picture: UnsafePointer<Float>, to patches: UnsafeMutablePointer<Float>) {
    var target = patches
    forEachRun { source, first, run in
      for i in 0..<first { target[i] = 0 }
      for i in run.indices { target[first + i] = picture[source + i * stride.columns] }
      for i in (first + run.count)..<columns { target[i] = 0 }
      target += columns
    }
  }

  /// Adds to a picture what was computed for its patches: the gradient of `copyPatches`.
  func addPatches(_ patches: UnsafePointer<Float>, to picture: UnsafeMutablePointer<Float>) {
    var row = patches
    forEachRun { source, first, run in
      for i in run.indices { picture[source + i * stride.columns] += row[first + i] }
      row += columns
    }
  }

  /// Calls the body for each row of places of each element of the window: where in the picture the
  /// first place inside lies, which place that is, and how many are inside.
  @inline(__always)
  private func forEachRun(_ body: (_ source: Int, _ first: Int, _ run: Range<Int>) -> Void) {
    let (rows, columns) = (rows, columns)
    for channel in 0..<channels {
      for y in 0..<size.rows {
        for x in 0..<size.columns {
          // Place c reads column c · stride + x - padding, which must be inside the picture.
          let missing = max(0, padding.columns - x)
          let first = min(columns, (missing + stride.columns - 1) / stride.columns)
          let room = width - 1 + padding.columns - x
          let end = room < 0 ? first : max(first, min(columns, room / stride.columns + 1))
          for row in 0..<rows {
            let line = row * stride.rows + y - padding.rows
            let isInside = line >= 0 && line < height
            let source =
              (channel * height + line) * width + first * stride.columns + x - padding.columns
            body(source, isInside ? first : columns, 0..<(isInside ? end - first : 0))
          }
        }
      }
    }
  }
}

/// The largest element in each square of a size, side by side unless a stride is given. The
/// gradient goes to the first of equal ones.
///
/// - Parameter pictures: Of shape `[examples, channels, height, width]`.
public func maxPool(_ pictures: Tensor, size: Int, stride: Int? = nil) -> Tensor {
  let step = stride ?? size
  return maxPool(pictures, size: (size, size), stride: (step, step), named: "maxPool")
}

/// The largest element in each piece of a size, of sequences `[examples, channels, length]`.
public func maxPool1D(_ sequences: Tensor, size: Int, stride: Int? = nil) -> Tensor {
  require(sequences.rank == 3, "maxPool1D: takes three axes, not the shape \(sequences.shape)")
  let pooled = maxPool(
    sequences.asPictures, size: (1, size), stride: (1, stride ?? size), named: "maxPool1D")
  return pooled.reshaped(pooled.shape[0], pooled.shape[1], pooled.shape[3])
}

/// The mean of each square of a size, side by side unless a stride is given.
///
/// - Parameter pictures: Of shape `[examples, channels, height, width]`.
public func averagePool(_ pictures: Tensor, size: Int, stride: Int? = nil) -> Tensor {
  let step = stride ?? size
  return averagePool(pictures, size: (size, size), stride: (step, step), named: "averagePool")
}

/// The mean of each piece of a size, of sequences `[examples, channels, length]`.
public func averagePool1D(_ sequences: Tensor, size: Int, stride: Int? = nil) -> Tensor {
  require(sequences.rank == 3, "averagePool1D: takes three axes, not the shape \(sequences.shape)")
  let pooled = averagePool(
    sequences.asPictures, size: (1, size), stride: (1, stride ?? size), named: "averagePool1D")
  return pooled.reshaped(pooled.shape[0], pooled.shape[1], pooled.shape[3])
}

private func maxPool(
  _ pictures: Tensor, size: (Int, Int), stride: (Int, Int), named operation: String
) -> Tensor {
  let window = Window(over: pictures.shape, size: size, stride: stride, in: operation)
  let (values, count) = (pictures.values, pictures.count)
  var sources: [Int] = []
  window.forEachPlace(planes: pictures.shape[0] * pictures.shape[1]) { place in
    var best = place.first
    for y in 0..<window.size.rows {
      for x in 0..<window.size.columns
      where values[place.first + y * window.width + x] > values[best] {
        best = place.first + y * window.width + x
      }
    }
    sources.append(best)
  }
  let largest = sources
  return Tensor(
    operation, shape: Array(pictures.shape.prefix(2)) + [window.rows, window.columns],
    values: largest.map { values[$0] },
    parents: [
      .init(node: pictures.node) { upstream in
        var slopes = [Float](repeating: 0, count: count)
        for (source, slope) in zip(largest, upstream) { slopes[source] += slope }
        return slopes
      }
    ])
}

private func averagePool(
  _ pictures: Tensor, size: (Int, Int), stride: (Int, Int), named operation: String
) -> Tensor {
  let window = Window(over: pictures.shape, size: size, stride: stride, in: operation)
  let (values, count, planes) = (
    pictures.values, pictures.count, pictures.shape[0] * pictures.shape[1]
  )
  let share = 1 / Float(window.size.rows * window.size.columns)
  var means: [Float] = []
  window.forEachPlace(planes: planes) { place in
    var sum: Float = 0
    for y in 0..<window.size.rows {
      for x in 0..<window.size.columns { sum += values[place.first + y * window.width + x] }
    }
    means.append(sum * share)
  }
  return Tensor(
    operation, shape: Array(pictures.shape.prefix(2)) + [window.rows, window.columns],
    values: means,
    parents: [
      .init(node: pictures.node) { upstream in
        var slopes = [Float](repeating: 0, count: count)
        window.forEachPlace(planes: planes) { place in
          for y in 0..<window.size.rows {
            for x in 0..<window.size.columns {
              slopes[place.first + y * window.width + x] += upstream[place.index] * share
            }
          }
        }
        return slopes
      }
    ])
}

extension Window {
  /// Calls the body for each place on each plane: its number, and where its first element lies.
  @inline(__always)
  fileprivate func forEachPlace(planes: Int, _ body: ((index: Int, first: Int)) -> Void) {
    var index = 0
    for plane in 0..<planes {
      for row in 0..<rows {
        for column in 0..<columns {
          let line = plane * height + row * stride.rows
          body((index, line * width + column * stride.columns))
          index += 1
        }
      }
    }
  }
}

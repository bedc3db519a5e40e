/// The largest element in each square of a size, side by side unless a stride is given. The
/// gradient goes to the first of equal ones.
///
/// - Parameter pictures: Of shape `[examples, channels, height, width]`, or
///   `[examples, channels, length]` with pieces for squares.
public func maxPool(_ pictures: Tensor, size: Int, stride: Int? = nil) -> Tensor {
  let window = Window(over: pictures.shape, side: size, stride: stride ?? size, in: "maxPool")
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
    "maxPool", shape: pictures.shape.prefix(2) + window.placesShape,
    values: largest.map { values[$0] },
    parents: [
      .init(node: pictures.node) { upstream in
        var slopes = [Float](repeating: 0, count: count)
        for (source, slope) in zip(largest, upstream) { slopes[source] += slope }
        return slopes
      }
    ])
}

/// The mean of each square of a size, side by side unless a stride is given.
///
/// - Parameter pictures: Of shape `[examples, channels, height, width]`, or
///   `[examples, channels, length]` with pieces for squares.
public func averagePool(_ pictures: Tensor, size: Int, stride: Int? = nil) -> Tensor {
  let window = Window(over: pictures.shape, side: size, stride: stride ?? size, in: "averagePool")
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
    "averagePool", shape: pictures.shape.prefix(2) + window.placesShape,
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

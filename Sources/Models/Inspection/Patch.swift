import Tensors

/// A part of an input that excites a feature map, as much as any other or more.
public struct Patch: Sendable {
  /// Which input it is from.
  public let example: Int
  /// Where it lies there; outside of the picture are zeros.
  public let rows: Range<Int>
  /// Where it lies there.
  public let columns: Range<Int>
  /// The value of the unit that sees it.
  public let excitement: Double
  /// The part itself, `[height, width]` of the first channel.
  public let pixels: Tensor
  /// What in it excites the unit: the gradient, without negative ways; of the same shape.
  public let saliency: Tensor
}

extension Network {
  /// The patches that most excite a feature map, one an input at most, the strongest first, each
  /// with what in it does so (Zeiler and Fergus 2014; Springenberg et al. 2015).
  ///
  /// - Parameters:
  ///   - feature: The number of the map among those of the layer.
  ///   - layer: l, from 1; only convolutions and pools may stand up to it.
  ///   - inputs: Pictures of shape `[examples, channels, height, width]`.
  public func strongestPatches(
    of feature: Int, inLayer layer: Int, among inputs: Tensor, count: Int = 9
  ) -> [Patch] {
    guard layers.indices.contains(layer - 1), let field = receptiveField(ofLayer: layer) else {
      stop("strongestPatches: layer \(layer) does not follow convolutions and pools only")
    }
    let maps = representations(of: inputs)[layer]
    require(
      maps.rank == 4 && (0..<maps.shape[1]).contains(feature),
      "strongestPatches: there is no feature map \(feature) in the shape \(maps.shape)")
    let width = maps.shape[3]
    let best = maps.sliced(feature..<(feature + 1), axis: 1).reshaped(maps.shape[0], -1)
    let places = best.largestPositions()
    let ranked = zip(best.max(axis: 1).values, places.indices).sorted {
      ($1.0, $0.1) < ($0.0, $1.1)
    }
    return ranked.prefix(max(count, 0)).map { excitement, example in
      let unit = (places[example] / width, places[example] % width)
      let input = inputs[example..<(example + 1)].detached
      let map = guided.representations(of: input)[layer][0][feature]
      let slopes = gradient(of: map[unit.0][unit.1], wrt: input)
      let (rows, columns) = (field.range(of: unit.0), field.range(of: unit.1))
      return Patch(
        example: example, rows: rows, columns: columns, excitement: Double(excitement),
        pixels: input[0][0].part(rows, columns), saliency: slopes[0][0].part(rows, columns))
    }
  }
}

extension Tensor {
  /// Rows and columns of a matrix, with zeros for those that it does not have.
  fileprivate func part(_ rows: Range<Int>, _ columns: Range<Int>) -> Tensor {
    let part = rows.flatMap { row in
      columns.map { column in
        row >= 0 && row < shape[0] && column >= 0 && column < shape[1]
          ? values[row * shape[1] + column] : 0
      }
    }
    return Tensor(shape: [rows.count, columns.count], values: part)
  }
}

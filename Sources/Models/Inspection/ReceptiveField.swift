/// What a unit of a feature map sees of the input: a square of a size, and where it lies.
public struct ReceptiveField: Hashable, Sendable {
  /// The side of the square.
  public var size = 1
  /// How far apart the squares of neighbouring units lie.
  public var step = 1
  /// Where the square of the first unit begins; negative where it sees padding.
  public var start = 0

  /// The rows, or columns, of the input that a unit sees.
  public func range(of position: Int) -> Range<Int> {
    let first = start + position * step
    return first..<(first + size)
  }

  /// The field when each unit sees a window of units that have this one.
  func seen(through window: Int, stride: Int, padding: Int) -> ReceptiveField {
    ReceptiveField(
      size: size + (window - 1) * step, step: step * stride, start: start - padding * step)
  }
}

extension Network {
  /// What a unit that layer l makes sees of the input; nil from the first layer on that is not a
  /// convolution or a pool with squares of its own.
  public func receptiveField(ofLayer number: Int) -> ReceptiveField? {
    layers.prefix(number).reduce(ReceptiveField()) { field, layer in
      switch layer {
      case let layer as Convolution:
        field?.seen(through: layer.size, stride: layer.stride, padding: layer.padding)
      case let layer as Pool:
        layer.size.flatMap { field?.seen(through: $0, stride: layer.stride, padding: 0) }
      case is Dropout: field
      default: nil
      }
    }
  }
}

import FigureModel
import Models
import Tensors

extension Network {
  /// What each layer makes of a picture: stacks of feature maps, with the windows between them.
  public var volumes: VolumesDiagram {
    require(!shapes.isEmpty, "volumes: say the shape of an example: Network(input: …)")
    let input = VolumesDiagram.Stage("Input", shape: shapes[0])
    let stages = layers.indices.compactMap { index -> VolumesDiagram.Stage? in
      let layer = layers[index]
      if shapes[index + 1] == shapes[index], layer.parameterCount == 0 { return nil }
      let window = layer.window
      return VolumesDiagram.Stage(
        .words(layer.name), detail: window.map { "window \($0)" }, shape: shapes[index + 1],
        window: window)
    }
    return VolumesDiagram(stages: [input] + stages)
  }

  /// What a unit that layer l makes sees of the input, from the side.
  public func receptiveFieldDiagram(ofLayer number: Int) -> ReceptiveFieldDiagram {
    let field = receptiveField(ofLayer: number)
    require(
      field != nil,
      "receptiveFieldDiagram: layer \(number) sees more than convolutions and pools do"
    )
    return ReceptiveFieldDiagram(
      layers: layers.prefix(number).compactMap { layer in
        layer.window.map { .init(.words(layer.name), window: $0, stride: layer.windowStride) }
      })
  }
}

extension Layer {
  /// The side of the window through which each unit sees the layer before.
  fileprivate var window: Int? {
    switch self {
    case let layer as Convolution: layer.size
    case let layer as Pool: layer.size
    default: nil
    }
  }

  /// How far these windows lie apart.
  fileprivate var windowStride: Int {
    switch self {
    case let layer as Convolution: layer.stride
    case let layer as Pool: layer.stride
    default: 1
    }
  }
}

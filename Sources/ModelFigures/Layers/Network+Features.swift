import FigureModel
import Models
import Tensors

extension Network {
  /// What the first feature maps of some layers detect, as the mean of the patches that excite each
  /// most, and which of the layer before each looks at most.
  ///
  /// - Parameters:
  ///   - layers: Numbers of convolutions, from 1, in rising order.
  ///   - count: How many features of each.
  ///   - inputs: Pictures of shape `[examples, channels, height, width]`.
  public func featureHierarchy(
    layers numbers: [Int], count: Int = 4, among inputs: Tensor
  ) -> FeatureHierarchy {
    var before = 0
    let columns = numbers.map { number -> FeatureHierarchy.Column in
      guard layers.indices.contains(number - 1), let layer = layers[number - 1] as? Convolution
      else { stop("featureHierarchy: layer \(number) is no convolution") }
      let features = 0..<min(count, layer.bias.count)
      let maps = features.map { feature in
        FeatureMap(
          meanPatch(of: feature, inLayer: number, among: inputs),
          from: layer.strongestChannels(for: feature, among: before))
      }
      before = features.count
      return FeatureHierarchy.Column(.words("Layer \(number)"), maps)
    }
    return FeatureHierarchy(columns: columns)
  }

  private func meanPatch(of feature: Int, inLayer layer: Int, among inputs: Tensor) -> Tensor {
    let patches = strongestPatches(of: feature, inLayer: layer, among: inputs, count: 9)
    return stack(patches.map(\.pixels)).mean(axis: 0)
  }
}

extension Convolution {
  /// The two channels, of the first so many, whose weights for a feature are largest.
  fileprivate func strongestChannels(for feature: Int, among count: Int) -> [Int] {
    let sizes = (0..<min(count, weights.shape[1])).map { channel in
      weights[feature][channel].values.reduce(0) { $0 + $1.magnitude }
    }
    return sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }.prefix(2).sorted()
  }
}

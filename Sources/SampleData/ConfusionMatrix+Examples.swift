import Models

extension ConfusionMatrix {
  /// The predictions of a network for examples.
  public init(of network: Network, on examples: ClassExamples) {
    self.init(
      predicted: network.classes(of: examples.inputs), right: examples.classes,
      names: examples.names)
  }
}

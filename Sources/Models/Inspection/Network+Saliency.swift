import Tensors

extension Network {
  /// How much each element of an input matters to a class: the gradient of the class's score
  /// (Simonyan, Vedaldi and Zisserman 2014).
  ///
  /// - Parameters:
  ///   - input: One example with a first axis of size 1, or several.
  ///   - isGuided: Whether only positive gradients go back through rectifiers, which shows what
  ///     speaks for the class more clearly (Springenberg et al. 2015).
  public func saliency(of input: Tensor, forClass label: Int, isGuided: Bool = false) -> Tensor {
    let scores = (isGuided ? guided : self).scores(input)
    return gradient(of: scores.sliced(label..<(label + 1), axis: -1).sum(), wrt: input)
  }

  /// The same network with rectifiers that let only positive gradients back.
  var guided: Network {
    var network = self
    for index in layers.indices {
      if var layer = layers[index] as? Convolution, layer.activation.name == Activation.relu.name {
        layer.activation = .guidedReLU
        network.layers[index] = layer
      } else if var layer = layers[index] as? Dense, layer.activation.name == Activation.relu.name {
        layer.activation = .guidedReLU
        network.layers[index] = layer
      }
    }
    return network
  }

  /// How much each position looks at each, in every attention of the network, from the first layer
  /// to the last: `[examples, heads, length, length]`.
  public func attentionWeights(of input: Tensor) -> [Tensor] {
    zip(layers, representations(of: input)).compactMap { layer, given in
      switch layer {
      case let block as TransformerBlock: block.attentionWeights(of: given)
      case let attention as SelfAttention: attention.weights(of: given)
      default: nil
      }
    }
  }
}

extension RNN {
  /// The activation of each unit over time, `[state, length]`: of single vectors, not batches.
  public func activations(over inputs: [Tensor]) -> Tensor {
    stack(states(of: inputs).map { $0.reshaped(stateSize) }).transposed().detached
  }
}

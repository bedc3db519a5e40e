import Tensors

/// A network that reads tokens and at each position scores what comes next.
///
///     var model = NeuralLanguageModel.transformer(vocabulary: 80, context: 16, size: 32, heads: 2)
///     model.fit(on: tokens, epochs: 5)
///     model.sample(20, after: [0], temperature: 0.8)
public struct NeuralLanguageModel: LanguageModel {
  /// Takes tokens `[examples, context]`, gives scores `[examples, context, vocabulary]`.
  public var network: Network
  /// How many tokens it sees at most.
  public let context: Int

  /// A model around a network whose layers know which positions they may look at.
  public init(context: Int, seed: Int = 1, @LayerBuilder _ layers: () -> [any Layer]) {
    self.context = context
    network = Network(input: [context], seed: seed, layers)
  }

  /// A model that hands on a state (Mikolov et al. 2010).
  public static func recurrent(
    vocabulary: Int, context: Int = 16, size: Int = 32, state: Int = 64, cell: RNN.Kind = .gru,
    seed: Int = 1
  ) -> NeuralLanguageModel {
    NeuralLanguageModel(context: context, seed: seed) {
      Embedding(vocabulary: vocabulary, size: size, seed: seed)
      Recurrent(state, cell: cell)
      Dense(vocabulary)
    }
  }

  /// A model that looks back at all tokens before (Radford et al. 2018).
  public static func transformer(
    vocabulary: Int, context: Int = 16, size: Int = 32, heads: Int = 2, blocks: Int = 1,
    seed: Int = 1
  ) -> NeuralLanguageModel {
    NeuralLanguageModel(context: context, seed: seed) {
      Embedding(vocabulary: vocabulary, size: size, seed: seed)
      Positions()
      for _ in 0..<blocks { TransformerBlock(heads: heads, isCausal: true) }
      LayerNorm()
      Dense(vocabulary)
    }
  }
}

extension NeuralLanguageModel {
  /// How likely each token comes after the last of these; all are equally likely after none.
  public func shares(after tokens: [Int]) -> [Double] {
    guard !tokens.isEmpty else {
      let size = network.shapes.last?.last ?? 1
      return [Double](repeating: 1 / Double(size), count: size)
    }
    let seen = tokens.suffix(context)
    let scores = network.scores(Tensor(shape: [1, seen.count], values: seen.map { Float($0) }))
    return softmax(scores[0][seen.count - 1]).values.map { Double($0) }
  }

  /// The mean of -log p of each token but the first, given those before it in its own window.
  public func surprise(on tokens: [Int]) -> Double {
    let (inputs, targets) = windows(of: tokens)
    let losses = inputs.indices.map { index in
      Double(crossEntropy(network.scores(batch([inputs[index]])), targets[index]).item)
    }
    let counts = targets.map { Double($0.count { $0 >= 0 }) }
    return zip(losses, counts).reduce(0) { $0 + $1.0 * $1.1 } / counts.reduce(0, +)
  }

  /// Learns the text by windows of its length, each once an epoch.
  @discardableResult
  public mutating func fit(
    on tokens: [Int], epochs: Int = 5, batch size: Int = 16,
    with optimizer: any Optimizer = Adam(rate: 0.003), schedule: Schedule = .constant,
    seed: Int = 1
  ) -> History {
    let (inputs, targets) = windows(of: tokens)
    let reader = self  // what is being changed cannot be asked
    return network.fit(
      examples: inputs.count, epochs: epochs, batch: size, with: optimizer, schedule: schedule,
      seed: seed
    ) { network, positions, generator in
      let scores = network.trainingScores(
        reader.batch(positions.map { inputs[$0] }), using: &generator)
      return crossEntropy(scores, positions.flatMap { targets[$0] })
    }
  }

  /// What it has learned about its tokens, with a new head for classes of whole texts.
  public func classifier(classes: Int, seed: Int = 1) -> Network {
    network.replacingHead(seed: seed) {
      MeanPosition()
      Dense(classes)
      Softmax()
    }
  }

  /// Texts as inputs of `classifier(classes:)`: `[texts, context]`, the rest filled with token 0.
  public func batch(_ texts: [[Int]]) -> Tensor {
    let rows = texts.flatMap { text in
      (text.prefix(context) + [Int](repeating: 0, count: max(0, context - text.count))).map {
        Float($0)
      }
    }
    return Tensor(shape: [texts.count, context], values: rows)
  }

  /// Windows side by side, and for each position the token that follows; -1 where there is none.
  private func windows(of tokens: [Int]) -> (inputs: [[Int]], targets: [[Int]]) {
    require(tokens.count > 1, "fit: \(tokens.count) tokens leave nothing to predict")
    let starts = stride(from: 0, to: tokens.count - 1, by: context)
    let inputs = starts.map { Array(tokens[$0..<min($0 + context, tokens.count - 1)]) }
    let targets = starts.map { start in
      let window = Array(tokens[(start + 1)..<min(start + 1 + context, tokens.count)])
      return window + [Int](repeating: -1, count: context - window.count)
    }
    return (inputs, targets)
  }
}

import Models
import Tensors

extension NeuralLanguageModel {
  /// Learns whole texts, each from its first token on: all examples of a text in one pass.
  ///
  /// Position t of a text's inputs has the label t + 1; where a text is shorter than the context,
  /// the label is -1 and does not count.
  @discardableResult
  mutating func learn(
    _ texts: [[Int]], epochs: Int, rate: Double = 0.02, seed: Int = 1
  ) -> History {
    let inputs = batch(texts.map { Array($0.dropLast()) })
    let labels = texts.map { text in
      Array(text.dropFirst()) + [Int](repeating: -1, count: context + 1 - text.count)
    }
    return network.fit(
      examples: texts.count, epochs: epochs, batch: 16, with: Adam(rate: rate), schedule: .cosine,
      seed: seed
    ) { network, batch, _ in
      crossEntropy(network.scores(inputs.gathered(batch)), batch.flatMap { labels[$0] })
    }
  }
}

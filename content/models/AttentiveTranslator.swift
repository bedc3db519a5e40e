import Models
import Tensors

/// An encoder–decoder whose decoder looks back at every position of the source (Bahdanau et al.
/// 2014), with the scaled product as its score (Vaswani et al. 2017).
///
/// Token 0 of the target language begins and ends each sentence.
struct AttentiveTranslator: Trainable {
  var sourceTable: Embedding
  var targetTable: Embedding
  var encoder: RNN
  var decoder: RNN
  /// Scores the next token from the decoder's state and the context.
  var head: Dense

  /// A translator with weights drawn from a seed; `size` is that of vectors and of states.
  init(source: Int, target: Int, size: Int = 32, seed: Int = 1) {
    sourceTable = Embedding(vocabulary: source, size: size, seed: seed)
    targetTable = Embedding(vocabulary: target, size: size, seed: seed + 1)
    encoder = RNN(inputs: size, state: size, cell: .gru, seed: seed + 2)
    decoder = RNN(inputs: size, state: size, cell: .gru, seed: seed + 3)
    head = Dense(inputs: 2 * size, outputs: target, seed: seed + 4)
  }

  /// For each source position the encoder's state and the word's own vector, added:
  /// `[sentences, length, size]`.
  func keys(of sources: [[Int]]) -> Tensor {
    let vectors = steps(of: sources, in: sourceTable)
    return side(vectors) + side(encoder.states(of: vectors))
  }

  /// The decoder's states, before the first written token and after each: `[sentences, length + 1,
  /// size]`.
  func queries(after targets: [[Int]]) -> Tensor {
    side(decoder.states(of: steps(of: targets.map { [0] + $0 }, in: targetTable)))
  }

  /// How much each output position looks at each source position: `[sentences, length + 1, length]`.
  func weights(reading sources: [[Int]], writing targets: [[Int]]) -> Tensor {
    weights(of: queries(after: targets), over: keys(of: sources), of: sources)
  }

  /// The scores of the next token at each output position.
  func scores(reading sources: [[Int]], writing targets: [[Int]]) -> Tensor {
    let (queries, keys) = (queries(after: targets), keys(of: sources))
    let contexts = matmul(weights(of: queries, over: keys, of: sources), keys)
    return head(concatenate([queries, contexts], axis: -1))
  }

  /// The mean surprise at the right tokens, each given those before it (teacher forcing).
  func loss(from sources: [[Int]], to targets: [[Int]]) -> Tensor {
    let length = (targets.map(\.count).max() ?? 0) + 1
    let right = targets.flatMap { target in
      target + [0] + [Int](repeating: -1, count: length - target.count - 1)
    }
    return crossEntropy(scores(reading: sources, writing: targets), right)
  }

  /// A translation in which each next input is what was written last (free running).
  func translate(_ source: [Int], limit: Int = 20) -> [Int] {
    var tokens: [Int] = []
    while tokens.count < limit {
      let scores = scores(reading: [source], writing: [tokens])
      let next = scores.largestPositions()[tokens.count]
      guard next != 0 else { break }
      tokens.append(next)
    }
    return tokens
  }

  private func weights(of queries: Tensor, over keys: Tensor, of sources: [[Int]]) -> Tensor {
    let length = keys.shape[1]
    let mask = sources.flatMap { s in (0..<length).map { $0 < s.count ? 0 : -Float.infinity } }
    return attentionWeights(
      queries, keys, mask: Tensor(shape: [sources.count, 1, length], values: mask))
  }

  private func steps(of sentences: [[Int]], in table: Embedding) -> [Tensor] {
    let length = sentences.map(\.count).max() ?? 0
    return (0..<length).map { t in table(sentences.map { t < $0.count ? $0[t] : 0 }) }
  }

  private func side(_ steps: [Tensor]) -> Tensor { stack(steps).transposed(to: [1, 0, 2]) }
}

extension AttentiveTranslator {
  /// Those of the tables, of both networks and of the head.
  var parameters: [Tensor] {
    get {
      sourceTable.parameters + targetTable.parameters + encoder.parameters + decoder.parameters
        + head.parameters
    }
    set {
      let count = encoder.parameters.count
      (sourceTable.vectors, targetTable.vectors) = (newValue[0], newValue[1])
      encoder.parameters = Array(newValue[2..<(2 + count)])
      decoder.parameters = Array(newValue[(2 + count)..<(2 + 2 * count)])
      head.parameters = Array(newValue[(2 + 2 * count)...])
    }
  }
}

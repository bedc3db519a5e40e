import Tensors

/// Two recurrent networks: one reads a sentence into a state, one writes another sentence from it
/// (Cho et al. 2014; Sutskever, Vinyals and Le 2014).
///
/// Sentences are lists of tokens; token 0 of the target language begins and ends each sentence.
public struct EncoderDecoder {
  /// The vectors of the source language's tokens.
  public var sourceTable: Embedding
  /// The vectors of the target language's tokens.
  public var targetTable: Embedding
  /// Reads; its last state is where the decoder starts.
  public var encoder: RNN
  /// Writes: its head scores the next token.
  public var decoder: RNN
  /// How the symbols are written in its figures.
  public var notation = Notation()

  /// A pair of networks with weights drawn from a seed.
  ///
  /// - Parameters:
  ///   - source: The number of tokens of the source language.
  ///   - target: The number of tokens of the target language.
  ///   - size: The size of their vectors.
  ///   - state: The number of units in both states.
  public init(
    source: Int, target: Int, size: Int = 24, state: Int = 64, cell: RNN.Kind = .gru, seed: Int = 1
  ) {
    sourceTable = Embedding(vocabulary: source, size: size, seed: seed)
    targetTable = Embedding(vocabulary: target, size: size, seed: seed + 1)
    encoder = RNN(inputs: size, state: state, cell: cell, seed: seed + 2)
    decoder = RNN(inputs: size, state: state, outputs: target, cell: cell, seed: seed + 3)
  }
}

extension EncoderDecoder {
  /// How wrong the decoder is on translations when each next input is the right token (teacher
  /// forcing, Williams and Zipser 1989): the mean cross-entropy.
  public func loss(from sources: [[Int]], to targets: [[Int]]) -> Tensor {
    require(
      sources.count == targets.count && !sources.isEmpty,
      "loss: \(sources.count) sentences and \(targets.count) translations")
    var memory = memory(after: sources)
    let length = (targets.map(\.count).max() ?? 0) + 1
    var (scores, classes) = ([Tensor](), [Int]())
    for t in 0..<length {
      let inputs = targets.map { t == 0 || t > $0.count ? 0 : $0[t - 1] }
      memory = decoder.step(from: memory, over: targetTable(inputs))
      scores.append(decoder.output(at: memory))
      classes += targets.map { t < $0.count ? $0[t] : t == $0.count ? 0 : -1 }
    }
    return crossEntropy(concatenate(scores), classes)
  }

  /// A translation in which each next input is what the decoder wrote last (free running), taking
  /// the most likely token each time, up to the end of the sentence.
  public func translate(_ source: [Int], limit: Int = 20) -> [Int] {
    var (memory, tokens) = (memory(after: [source]), [Int]())
    for _ in 0..<limit {
      memory = decoder.step(from: memory, over: targetTable([tokens.last ?? 0]))
      let token = decoder.output(at: memory).largestPositions()[0]
      guard token != 0 else { break }
      tokens.append(token)
    }
    return tokens
  }

  /// What the encoder hands on after sentences; a shorter one waits for the others.
  private func memory(after sources: [[Int]]) -> Tensor {
    let initial = encoder.initialMemory.reshaped(1, -1)
    var memory = initial.broadcast(to: [sources.count, initial.count])
    for t in 0..<(sources.map(\.count).max() ?? 0) {
      let next = encoder.step(
        from: memory, over: sourceTable(sources.map { t < $0.count ? $0[t] : 0 }))
      let isReading = sources.map { t < $0.count ? Float(1) : 0 }
      guard isReading.contains(0) else { memory = next; continue }
      let mask = Tensor(shape: [sources.count, 1], values: isReading)
      memory = mask * next + (1 - mask) * memory
    }
    return memory
  }
}

extension EncoderDecoder: Trainable {
  /// The tables' vectors, then the weights of the encoder and of the decoder.
  public var parameters: [Tensor] {
    get {
      sourceTable.parameters + targetTable.parameters + encoder.parameters + decoder.parameters
    }
    set {
      var rest = newValue[...]
      sourceTable.take(from: &rest)
      targetTable.take(from: &rest)
      encoder.take(from: &rest)
      decoder.take(from: &rest)
    }
  }
}

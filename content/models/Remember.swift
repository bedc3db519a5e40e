import NoteKit

/// Sequences that begin with -1 or 1 and go on with noise, and which of the two it was: 0 or 1.
func noisyMemories(
  _ count: Int, length: Int, noise: Double = 1, seed: Int = 1
) -> (inputs: [Tensor], classes: [Int]) {
  var generator = SeededGenerator(seed: seed)
  let classes = (0..<count).map { _ in generator.whole(below: 2) }
  let first = Tensor(shape: [count, 1], values: classes.map { $0 == 0 ? -1 : 1 })
  let rest = (1..<max(length, 1)).map { _ in
    Tensor.normal([count, 1], deviation: noise, using: &generator)
  }
  return ([first] + rest, classes)
}

extension RNN {
  /// Learns to tell the first element of `noisyMemories` at their end.
  @discardableResult
  mutating func learnToRemember(length: Int, epochs: Int = 25) -> History {
    let examples = noisyMemories(128, length: length, seed: 1)
    return fit(examples: 128, epochs: epochs, with: Adam(rate: 0.01)) { rnn, batch, _ in
      let inputs = examples.inputs.map { $0.gathered(batch) }
      return crossEntropy(rnn.output(of: inputs), batch.map { examples.classes[$0] })
    }
  }

  /// The share of fresh `noisyMemories` whose first element it tells.
  func remembers(length: Int) -> Double {
    let examples = noisyMemories(256, length: length, seed: 2)
    let answers = output(of: examples.inputs).largestPositions()
    return Double(zip(answers, examples.classes).count { $0 == $1 }) / 256
  }
}

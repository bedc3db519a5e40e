import Tensors

extension DataSets {
  /// Numbers between -1 and 1, and their sums.
  public static func sums(_ count: Int, length: Int, seed: Int = 1) -> SequenceExamples {
    var generator = SeededGenerator(seed: seed)
    let inputs = (0..<length).map { _ in
      Tensor.uniform([count, 1], in: -1..<1, using: &generator)
    }
    let sums = inputs.reduce(Tensor(repeating: 0, shape: [count, 1]), +)
    return SequenceExamples(inputs: inputs, targets: sums.detached)
  }

  /// Zeros and ones, and whether the number of ones is odd.
  public static func parity(_ count: Int, length: Int, seed: Int = 1) -> SequenceExamples {
    var generator = SeededGenerator(seed: seed)
    let bits = (0..<length).map { _ in
      (0..<count).map { _ in Float(generator.next() >> 63) }
    }
    let odd = (0..<count).map { example in
      Float(bits.reduce(0) { $0 + Int($1[example]) } % 2)
    }
    return SequenceExamples(
      inputs: bits.map { Tensor(shape: [count, 1], values: $0) },
      targets: Tensor(shape: [count, 1], values: odd))
  }

  /// One of several symbols, as a vector with a single one, and zeros; the symbol should come out
  /// at the end: how long a network remembers.
  public static func copy(
    _ count: Int, length: Int, symbols: Int = 4, seed: Int = 1
  ) -> SequenceExamples {
    require(length > 0 && symbols > 0, "copy: sequences of length \(length), \(symbols) symbols")
    var generator = SeededGenerator(seed: seed)
    var values = [Float](repeating: 0, count: count * symbols)
    for example in 0..<count {
      values[example * symbols + generator.whole(below: symbols)] = 1
    }
    let first = Tensor(shape: [count, symbols], values: values)
    let silence = Tensor(repeating: 0, shape: [count, symbols])
    return SequenceExamples(
      inputs: [first] + [Tensor](repeating: silence, count: length - 1), targets: first)
  }
}

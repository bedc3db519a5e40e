import Foundation
import Models
import SampleData
import Tensors

/// What Tensors and Models promise, measured in time of the processor on one core.
@main enum ModelBenchmark {
  static func main() {
    measureDataSets()
    measureMatmul()
    measureDigits()
    measureSums()
    measurePretraining()
    measureChain()
  }

  static func measureDataSets() {
    report("digits 8 × 8, load", seconds { _ = DataSets.digits() }, bar: 0.02)
    report("MNIST, load", seconds { _ = DataSets.mnist() }, bar: 0.02)
    report("sentences, load", seconds { _ = DataSets.translations() }, bar: 0.02)
    report("stories, make 500", seconds { _ = DataSets.stories(500) }, bar: 0.02)
  }

  static func measureMatmul() {
    var generator = SeededGenerator(seed: 1)
    let a = Tensor.normal([256, 256], using: &generator)
    let b = Tensor.normal([256, 256], using: &generator)
    _ = matmul(a, b)
    let rounds = 60
    let time = seconds { for _ in 0..<rounds { _ = matmul(a, b) } }
    let rate = Double(rounds * 2 * 256 * 256 * 256) / time / 1e9
    print("matmul 256³: \(rounded(rate)) GFLOP/s (bar: at least 12)")
  }

  /// Trains until 97 % of the test digits are right: every fifth of the 1,797.
  static func measureDigits() {
    let digits = DataSets.digits()
    let test = digits.at(Array(stride(from: 0, to: digits.count, by: 5)))
    let training = digits.at((0..<digits.count).filter { $0 % 5 != 0 })
    var network = Network(input: [1, 8, 8]) {
      Conv2D(8, size: 3, padding: 1, activation: .relu)
      Pool(.max, size: 2)
      Conv2D(16, size: 3, padding: 1, activation: .relu)
      Pool(.max, size: 2)
      Flatten()
      Dense(10)
      Softmax()
    }
    var (time, epochs, accuracy) = (0.0, 0, 0.0)
    while accuracy < 0.97, epochs < 40 {
      time += seconds {
        network.fit(
          training.inputs, training.classes, epochs: 1, with: Adam(rate: 0.005), seed: epochs)
      }
      accuracy = network.accuracy(on: test.inputs, test.classes)
      epochs += 1
    }
    report("digits CNN to \(rounded(accuracy * 100)) %, \(epochs) epochs", time, bar: 1.5)
    print("digits CNN, one epoch: \(rounded(time / Double(epochs))) s")
  }

  /// Trains a network of 16 units to add eight numbers, and tests it on others.
  static func measureSums() {
    let (examples, fresh) = (
      DataSets.sums(2_048, length: 8), DataSets.sums(500, length: 8, seed: 2)
    )
    var network = RNN(inputs: 1, state: 16, outputs: 1)
    let time = seconds {
      network.fit(
        examples: examples.count, epochs: 30, batch: 32, with: Adam(rate: 0.01), schedule: .cosine
      ) { network, batch, _ in
        let batch = examples.at(batch)
        return meanSquaredError(network.output(of: batch.inputs), batch.targets)
      }
    }
    let error = meanSquaredError(network.output(of: fresh.inputs), fresh.targets).item
    report("sums of 8 by an RNN, error \(error) (bar: below 0.001)", time, bar: 1.5)
  }

  /// Twelve opinions with marks, and 300 to test on: with and without reading 1,000 others before.
  static func measurePretraining() {
    let text = DataSets.opinions(1_000).map(\.text).joined(separator: "\n")
    let words = WordTokenizer(text)
    let fresh = NeuralLanguageModel.recurrent(
      vocabulary: words.vocabulary.count, context: 14, size: 16, state: 32)
    var reader = fresh
    let time = seconds { reader.fit(on: words.tokens(of: text), epochs: 6) }
    let test = DataSets.opinions(300, seed: 99)
    for (name, start) in [
      ("after reading for \(rounded(time)) s", reader), ("from scratch", fresh),
    ] {
      let accuracies = (1...5).map { seed in
        let marked = DataSets.opinions(12, seed: seed)
        var judge = start.classifier(classes: 2, seed: seed)
        judge.fit(
          start.batch(marked.map { words.tokens(of: $0.text) }), marked.map { $0.isPraise ? 1 : 0 },
          epochs: 15, batch: 4)
        return judge.accuracy(
          on: start.batch(test.map { words.tokens(of: $0.text) }), test.map { $0.isPraise ? 1 : 0 })
      }
      print("opinions, \(name): \(rounded(accuracies.reduce(0, +) / 5 * 100)) % right, mean of 5")
    }
  }

  static func measureChain() {
    let start: Tensor = 1
    var sum: Tensor? = start
    let build = seconds { for _ in 0..<1_000_000 { sum = sum.map { $0 + 1 } } }
    let back = seconds { _ = sum.map { gradient(of: $0, wrt: start) } }
    let free = seconds { sum = nil }
    print(
      "a million operations: made in \(rounded(build)) s, gradient \(rounded(back)) s, "
        + "freed in \(rounded(free)) s")
  }
}

extension ModelBenchmark {
  /// The processor's time that the body takes.
  static func seconds(_ body: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
    let start = now()
    body()
    return now() - start
  }

  static func report(_ name: String, _ time: Double, bar: Double) {
    print("\(name): \(rounded(time)) s (bar: \(bar) s)\(time <= bar ? "" : "  MISSED")")
  }

  static func rounded(_ number: Double) -> Double { (number * 10_000).rounded() / 10_000 }
}

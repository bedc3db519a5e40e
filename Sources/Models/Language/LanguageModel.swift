import Tensors

/// A model that says how likely each token is to come next.
public protocol LanguageModel {
  /// How likely each token of the vocabulary comes after these; the shares sum to 1.
  func shares(after tokens: [Int]) -> [Double]
  /// The mean of -log p of each token but the first, given those before it.
  func surprise(on tokens: [Int]) -> Double
}

extension LanguageModel {
  /// The mean of -log p of each token but the first, given those before it.
  public func surprise(on tokens: [Int]) -> Double {
    require(tokens.count > 1, "surprise: \(tokens.count) tokens leave nothing to predict")
    let sum = tokens.indices.dropFirst().reduce(0.0) { sum, index in
      sum - Double.log(shares(after: Array(tokens[..<index]))[tokens[index]])
    }
    return sum / Double(tokens.count - 1)
  }

  /// Among how many equally likely tokens the model hesitates, on the mean: the exponential of its
  /// surprise (Jelinek et al. 1977).
  public func perplexity(on tokens: [Int]) -> Double { Double.exp(surprise(on: tokens)) }

  /// Tokens that are drawn one after another, each given those before it.
  ///
  /// - Parameters:
  ///   - start: What stands before the first one; they are not repeated.
  ///   - temperature: Below 1 likely tokens become likelier; at 0 the likeliest is taken.
  public func sample(
    _ count: Int, after start: [Int], temperature: Double = 1, seed: Int = 1
  ) -> [Int] {
    var (generator, tokens) = (SeededGenerator(seed: seed), start)
    for _ in 0..<count {
      let shares = shares(after: tokens)
      tokens.append(draw(from: shares, temperature: temperature, using: &generator))
    }
    return Array(tokens.dropFirst(start.count))
  }

  private func draw(
    from shares: [Double], temperature: Double, using generator: inout SeededGenerator
  ) -> Int {
    let best = shares.indices.max { shares[$0] < shares[$1] } ?? 0
    guard temperature > 0 else { return best }
    let weights = shares.map { share in
      share > 0 ? Double.exp((Double.log(share) - Double.log(shares[best])) / temperature) : 0
    }
    var rest = generator.unit() * weights.reduce(0, +)
    for (token, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return token }
    }
    return best
  }
}

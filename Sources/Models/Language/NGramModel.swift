import Tensors

/// A model that counts: how often each token came after the n − 1 before it (Shannon 1948).
///
/// What was seen seldom is mixed with what a model of shorter histories says, down to all tokens
/// being equally likely (MacKay and Peto 1995).
public struct NGramModel: LanguageModel, Sendable {
  /// n: how many tokens are looked at together, the next one included.
  public let order: Int
  /// How many times the shorter history counts as seen.
  public let smoothing: Double
  private let vocabularySize: Int
  private let counts: [[Int]: [Int: Int]]

  /// A model of a text.
  public init(order: Int, on tokens: [Int], vocabulary size: Int, smoothing: Double = 0.5) {
    require(order > 0 && smoothing > 0, "NGramModel: an order of \(order), smoothing \(smoothing)")
    var counts: [[Int]: [Int: Int]] = [:]
    for index in tokens.indices {
      for length in 0..<min(order, index + 1) {
        counts[Array(tokens[(index - length)..<index]), default: [:]][tokens[index], default: 0] +=
          1
      }
    }
    (self.order, self.smoothing, vocabularySize, self.counts) = (order, smoothing, size, counts)
  }

  /// How likely each token comes after the last n − 1 of these.
  public func shares(after tokens: [Int]) -> [Double] {
    var shares = [Double](repeating: 1 / Double(vocabularySize), count: vocabularySize)
    for length in 0..<min(order, tokens.count + 1) {
      guard let seen = counts[Array(tokens.suffix(length))] else { break }
      let total = Double(seen.values.reduce(0, +)) + smoothing
      for token in shares.indices {
        shares[token] = (Double(seen[token] ?? 0) + smoothing * shares[token]) / total
      }
    }
    return shares
  }
}

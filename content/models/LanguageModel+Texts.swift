import Models
import Tensors

extension LanguageModel {
  /// The perplexity on texts, each read from its own first token on.
  func perplexity(onTexts texts: some Collection<[Int]>) -> Double {
    let surprises = texts.map { surprise(on: $0) * Double($0.count - 1) }
    return exp(surprises.reduce(0, +) / Double(texts.reduce(0) { $0 + $1.count - 1 }))
  }
}

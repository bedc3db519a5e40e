/// A way to write a text as numbers, and back.
public protocol Tokenizer: Sendable {
  /// What each number stands for.
  var vocabulary: [String] { get }
  /// The numbers of a text; what is not in the vocabulary is number 0.
  func tokens(of text: String) -> [Int]
  /// The text of numbers.
  func text(of tokens: [Int]) -> String
}

extension Tokenizer {
  /// The pieces of a text that the numbers stand for.
  public func pieces(of text: String) -> [String] { tokens(of: text).map { vocabulary[$0] } }

  /// What number 0 stands for.
  static var unknown: String { "�" }
}

extension [String] {
  /// Where each piece of a vocabulary stands.
  var positions: [String: Int] {
    Dictionary(enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

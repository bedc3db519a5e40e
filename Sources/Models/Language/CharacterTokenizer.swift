/// A number for each character.
public struct CharacterTokenizer: Tokenizer {
  /// The characters, in the order of their code points.
  public let vocabulary: [String]
  private let positions: [String: Int]

  /// A tokenizer for the characters of a text.
  public init(_ text: String) {
    vocabulary = [Self.unknown] + Set(text).map(String.init).sorted()
    positions = vocabulary.positions
  }

  /// A number for each character.
  public func tokens(of text: String) -> [Int] { text.map { positions[String($0)] ?? 0 } }

  /// The characters, one after another.
  public func text(of tokens: [Int]) -> String { tokens.map { vocabulary[$0] }.joined() }
}

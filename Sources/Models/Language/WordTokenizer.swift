/// A number for each word: what stands between spaces. The end of a line is a word of its own.
public struct WordTokenizer: Tokenizer {
  /// The words, the most frequent first; the end of a line is `"\n"`.
  public let vocabulary: [String]
  private let positions: [String: Int]

  /// A tokenizer for the most frequent words of a text.
  public init(_ text: String, limit: Int = 10_000) {
    var counts: [String: Int] = [:]
    for word in Self.words(of: text) { counts[word, default: 0] += 1 }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    vocabulary = [Self.unknown] + ranked.prefix(max(limit, 0))
    positions = vocabulary.positions
  }

  /// A number for each word.
  public func tokens(of text: String) -> [Int] { Self.words(of: text).map { positions[$0] ?? 0 } }

  /// The words with spaces between, but for those at the ends of lines.
  public func text(of tokens: [Int]) -> String {
    var text = ""
    for token in tokens {
      let word = vocabulary[token]
      if !text.isEmpty, word != "\n", !text.hasSuffix("\n") { text += " " }
      text += word
    }
    return text
  }

  private static func words(of text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Array(lines.map { $0.split(separator: " ").map(String.init) }.joined(separator: ["\n"]))
  }
}

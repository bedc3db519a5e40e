/// Pieces of words, learned from a text: from single characters on, the pair of neighbours that is
/// most frequent becomes one piece, again and again (Gage 1994; Sennrich, Haddow and Birch 2016).
public struct BytePairEncoder: Tokenizer {
  /// Two pieces that became one.
  public struct Merge: Hashable, Sendable {
    /// The piece before.
    public let left: String
    /// The piece behind.
    public let right: String
  }

  /// The characters, then the pieces in the order in which they were made.
  public let vocabulary: [String]
  /// What became one piece, in that order.
  public let merges: [Merge]
  private let positions: [String: Int]

  /// An encoder that learns from a text. A word's pieces begin with the space before it.
  ///
  /// Of pairs that are equally frequent the first by alphabet is taken.
  public init(_ text: String, merges limit: Int) {
    var words = Self.countedWords(of: text)
    let characters = Set(words.flatMap(\.pieces)).sorted()
    var merges: [Merge] = []
    while merges.count < limit, let best = Self.mostFrequentPair(in: words) {
      merges.append(best)
      for index in words.indices {
        words[index].pieces = Self.merging(best, in: words[index].pieces)
      }
    }
    self.merges = merges
    vocabulary = [Self.unknown] + characters + merges.map { $0.left + $0.right }
    positions = vocabulary.positions
  }

  /// The numbers of the pieces that the merges make of a text, in the order they were learned.
  public func tokens(of text: String) -> [Int] {
    var known: [String: [Int]] = [:]
    return Self.words(of: text).flatMap { word in
      if let tokens = known[word] { return tokens }
      let pieces = merges.reduce(word.map(String.init)) { Self.merging($1, in: $0) }
      let tokens = pieces.map { positions[$0] ?? 0 }
      known[word] = tokens
      return tokens
    }
  }

  /// The pieces, one after another.
  public func text(of tokens: [Int]) -> String { tokens.map { vocabulary[$0] }.joined() }
}

extension BytePairEncoder {
  private typealias CountedWord = (pieces: [String], count: Int)

  /// The words of a text, each with the spaces before it.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for character in text {
      if character == " " || character == "\n" || words.isEmpty {
        words.append(String(character))
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words
  }

  private static func countedWords(of text: String) -> [CountedWord] {
    var counts: [String: Int] = [:]
    for word in words(of: text) { counts[word, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.map { ($0.key.map(String.init), $0.value) }
  }

  private static func mostFrequentPair(in words: [CountedWord]) -> Merge? {
    var counts: [Merge: Int] = [:]
    for (pieces, count) in words {
      for (left, right) in zip(pieces, pieces.dropFirst()) {
        counts[Merge(left: left, right: right), default: 0] += count
      }
    }
    let best = counts.min { a, b in
      (b.value, a.key.left, a.key.right) < (a.value, b.key.left, b.key.right)
    }
    return best?.key
  }

  private static func merging(_ merge: Merge, in pieces: [String]) -> [String] {
    guard pieces.count > 1, pieces.contains(merge.left) else { return pieces }
    var merged: [String] = []
    var isOpen = false  // whether the last piece may still grow
    for piece in pieces {
      if isOpen, piece == merge.right, merged[merged.count - 1] == merge.left {
        merged[merged.count - 1] += piece
        isOpen = false
      } else {
        merged.append(piece)
        isOpen = true
      }
    }
    return merged
  }
}

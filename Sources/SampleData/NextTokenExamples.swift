/// What a language model learns from a sequence of T words: T − 1 examples, in each of which it
/// should say the next word.
public struct NextTokenExamples: Hashable, Sendable {
  /// One of them.
  public struct Example: Hashable, Sendable {
    /// The words so far.
    public let input: [String]
    /// The next one.
    public let target: String
  }

  /// The examples, the shortest first.
  public let examples: [Example]

  /// The examples of a sequence of words.
  public init(_ words: [String]) {
    examples = words.indices.dropFirst().map {
      Example(input: Array(words[..<$0]), target: words[$0])
    }
  }

  /// The examples as a table in Markdown: i, x^(i) and y^(i).
  public var table: String {
    let rows = examples.enumerated().map { index, example in
      "| \(index + 1) | \(example.input.joined(separator: " ")) | \(example.target) |"
    }
    let head = [#"| $i$ | $\mathbf{x}^{(i)}$ | $\mathbf{y}^{(i)}$ |"#, "| --- | --- | --- |"]
    return (head + rows).joined(separator: "\n")
  }
}

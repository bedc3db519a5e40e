import Testing

@testable import Highlight

/// Random numbers that are the same on every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The spans cover all bytes in order, and none is empty.
private func isPartition(_ spans: [CodeSpan], of count: Int) -> Bool {
  var end = 0
  for span in spans {
    guard span.range.lowerBound == end, !span.range.isEmpty else { return false }
    end = span.range.upperBound
  }
  return end == count
}

@Suite struct RobustnessTests {
  /// The pieces of which all languages' interesting texts are made.
  static let shards =
    [
      "\"", "\"\"\"", "'", "'''", "\\", "\\(", "(", ")", "{", "}", "[", "]", "#", "##\"", "//",
      "/*",
    ]
    + [
      "*/", "$", "$$", "${", "$(", "`", "```", "\n", " ", "- ", ": ", ",", "<", "</", "<!--", "-->",
    ]
    + [">", "&", "@a", "let", "f", "f'", "1.5e", "0x", "é", "\u{1F600}", "\t", "\r\n", "|", "a: b"]

  @Test(arguments: Highlighter.languageNames)
  func randomBytesRoundTrip(language: String) {
    var random = SplitMix(state: 42)
    for _ in 0..<40 {
      let count = Int.random(in: 0...200, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(isPartition(Highlighter.spans(of: bytes, language: language), of: count))
    }
  }

  @Test(arguments: Highlighter.languageNames)
  func randomShardsRoundTripAsText(language: String) {
    var random = SplitMix(state: 7)
    for _ in 0..<200 {
      let code = (0..<30).map { _ in Self.shards.randomElement(using: &random) ?? "" }.joined()
      let bytes = Array(code.utf8)
      let spans = Highlighter.spans(of: bytes, language: language)
      #expect(isPartition(spans, of: bytes.count))
      let text = spans.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined()
      #expect(Array(text.utf8) == bytes, "a span of \(language) cuts a character in two")
    }
  }

  /// A scanner that read anything twice would take minutes for these.
  @Test(arguments: LanguageTable.all.map { $0.names[0] })
  func repeatedShardsAreRead(language: String) {
    for shard in Self.shards {
      let bytes = Array(String(repeating: shard, count: 4_000).utf8)
      #expect(isPartition(Highlighter.spans(of: bytes, language: language), of: bytes.count))
    }
  }
}

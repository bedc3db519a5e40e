import Foundation
import Testing

/// One example of the GFM spec.
struct SpecExample: CustomTestStringConvertible {
  var number: Int
  /// The extensions that the example is about.
  var words: [String]
  var markdown: String
  var html: String

  var testDescription: String { "example \(number)" }

  /// All examples of the spec, in order; those that GFM disables are marked by a word.
  static let all: [SpecExample] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Fixtures/spec/gfm-0.29.txt")
    guard let text = try? String(contentsOf: path, encoding: .utf8) else { return [] }
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecExample] = []
    var words: [String]?
    var parts: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if words == nil, line.hasPrefix(fence + " example") {
        words = line.dropFirst(fence.count + 8).split(separator: " ").map(String.init)
        parts = [""]
      } else if let current = words, line == fence {
        examples.append(
          SpecExample(
            number: examples.count + 1, words: current, markdown: parts[0],
            html: parts.count > 1 ? parts[1] : ""))
        words = nil
      } else if words != nil, line == ".", parts.count == 1 {
        parts.append("")
      } else if words != nil {
        parts[parts.count - 1] += line.replacing("→", with: "\t") + "\n"
      }
    }
    return examples
  }()
}

import DocumentModel

/// Running text that stands in the file as it is, line breaks included: what references are
/// looked for in. Escaped characters and entities are no part of it, so `\@fig-x` is text.
struct TextRun {
  /// One text or one soft line break, in offsets of the block's content.
  struct Part {
    var range: Range<Int>
    var isBreak: Bool
  }

  /// The parts, in order.
  private(set) var parts: [Part] = []

  /// Where it begins and ends, unless it is empty.
  var range: Range<Int>? {
    guard let first = parts.first, let last = parts.last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Whether a part can follow the others: cmark's columns may lead back.
  func accepts(_ range: Range<Int>) -> Bool {
    parts.last.map { $0.range.upperBound <= range.lowerBound } ?? true
  }

  /// Adds a text or a line break behind the others.
  mutating func append(_ range: Range<Int>, isBreak: Bool) {
    if let last = parts.last, !last.isBreak, !isBreak, last.range.upperBound == range.lowerBound {
      parts[parts.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      parts.append(Part(range: range, isBreak: isBreak))
    }
  }

  /// The inlines of the run: the matches in it, and the text and the breaks in between.
  func inlines(
    of content: [UInt8], around matches: [ReferenceScanner.Match]
  ) -> [(kind: Inline.Kind, range: Range<Int>)] {
    guard let range else { return [] }
    var result: [(kind: Inline.Kind, range: Range<Int>)] = []
    var cut = range.lowerBound
    var first = 0
    for match in matches {
      result += rest(content, cut..<match.range.lowerBound, from: &first)
      result.append((match.kind, match.range))
      cut = match.range.upperBound
    }
    return result + rest(content, cut..<range.upperBound, from: &first)
  }

  /// What lies in a range, from a part on, which moves along so that each part is met once.
  private func rest(
    _ content: [UInt8], _ range: Range<Int>, from first: inout Int
  ) -> [(kind: Inline.Kind, range: Range<Int>)] {
    while first < parts.count, parts[first].range.upperBound <= range.lowerBound { first += 1 }
    var result: [(kind: Inline.Kind, range: Range<Int>)] = []
    var index = first
    while index < parts.count, parts[index].range.lowerBound < range.upperBound {
      let part = parts[index].range.clamped(to: range)
      if parts[index].isBreak {
        result.append((.softBreak, part))
      } else if !part.isEmpty {
        result.append((.text(String(decoding: content[part], as: UTF8.self)), part))
      }
      index += 1
    }
    return result
  }
}

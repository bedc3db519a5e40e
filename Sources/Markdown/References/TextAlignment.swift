/// Finds the parts of a text that stand in the file as they are shown: all but escaped characters
/// and entities, which cmark joins with their neighbours.
struct TextAlignment {
  /// A part of the text.
  struct Part {
    /// What it says.
    var text: Range<Int>
    /// Where it stands in the raw text.
    var raw: Range<Int>
    /// Whether both are the same.
    var isVerbatim: Bool
  }

  private let text: [UInt8]
  private let raw: ArraySlice<UInt8>
  private var parts: [Part] = []

  /// The parts of a text that begins at a place of raw content; nil if it does not begin there.
  static func parts(of text: [UInt8], in content: [UInt8], at start: Int) -> [Part]? {
    guard start >= 0, start <= content.count else { return nil }
    let rest = content[start...]
    if rest.starts(with: text) {
      let raw = start..<(start + text.count)
      return [Part(text: 0..<text.count, raw: raw, isVerbatim: true)]
    }
    var alignment = TextAlignment(text: text, raw: rest)
    return alignment.align() ? alignment.parts : nil
  }

  private init(text: [UInt8], raw: ArraySlice<UInt8>) {
    self.text = text
    self.raw = raw
  }

  private mutating func align() -> Bool {
    var (i, j) = (0, raw.startIndex)
    while i < text.count {
      guard j < raw.endIndex else { return false }
      let step = escape(i, j) ?? entity(i, j) ?? (text: 1, raw: 1, isVerbatim: true)
      guard i + step.text <= text.count, j + step.raw <= raw.endIndex else { return false }
      if step.isVerbatim, text[i] != raw[j] { return false }
      append(i..<(i + step.text), j..<(j + step.raw), step.isVerbatim)
      i += step.text
      j += step.raw
    }
    return true
  }

  private mutating func append(_ text: Range<Int>, _ raw: Range<Int>, _ isVerbatim: Bool) {
    if let last = parts.last, last.isVerbatim, isVerbatim {
      parts[parts.count - 1].text = last.text.lowerBound..<text.upperBound
      parts[parts.count - 1].raw = last.raw.lowerBound..<raw.upperBound
    } else {
      parts.append(Part(text: text, raw: raw, isVerbatim: isVerbatim))
    }
  }

  private typealias Step = (text: Int, raw: Int, isVerbatim: Bool)

  /// A backslash before ASCII punctuation (CommonMark §6.1).
  private func escape(_ i: Int, _ j: Int) -> Step? {
    guard raw[j] == UInt8(ascii: "\\"), j + 1 < raw.endIndex, i < text.count,
      text[i] == raw[j + 1], Self.isPunctuation(raw[j + 1])
    else { return nil }
    return (1, 2, false)
  }

  /// An entity: what it stands for are the one or two characters after which both go on alike.
  private func entity(_ i: Int, _ j: Int) -> Step? {
    guard raw[j] == UInt8(ascii: "&"),
      let end = raw[j...].prefix(40).firstIndex(of: UInt8(ascii: ";")),
      !text[min(i, text.count)...].starts(with: raw[j...end])
    else { return nil }
    var count = 0
    for _ in 0..<2 {
      guard i + count < text.count else { return nil }
      count += 1
      while i + count < text.count, text[i + count] & 0xC0 == 0x80 { count += 1 }
      let next = end + 1 < raw.endIndex ? raw[end + 1] : nil
      let isBackslash = next == UInt8(ascii: "\\") || next == UInt8(ascii: "&")
      if i + count == text.count || isBackslash || text[i + count] == next {
        return (count, end + 1 - j, false)
      }
    }
    return nil
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

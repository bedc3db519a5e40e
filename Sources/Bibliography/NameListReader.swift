import SourceText

/// Cuts an author field into names, and names into their parts, as BibTeX does.
struct NameListReader {
  /// What is wrong with a field.
  enum Problem: Hashable {
    /// Two `and` in a row, or one at an end.
    case emptyName
    /// Four parts or more.
    case tooManyCommas
  }

  /// One name: its words, cut at commas.
  private struct Draft {
    var parts: [[SourceRange]] = [[]]
    var range: SourceRange
  }

  private let bytes: [UInt8]
  /// What is wrong, with its place in the field.
  private(set) var problems: [(problem: Problem, range: SourceRange)] = []

  /// A reader of one field.
  init(_ tex: String) { bytes = Array(tex.utf8) }

  /// The names of the field.
  mutating func read() -> NameList {
    var list = NameList([])
    let drafts = drafts()
    for (index, draft) in drafts.enumerated() {
      let words = draft.parts.joined()
      if index > 0, index == drafts.count - 1, words.count == 1, words.first.map(text) == "others" {
        list.hasOthers = true
      } else if let name = name(draft) {
        list.names.append(name)
      } else {
        report(.emptyName, at: draft.range)
      }
    }
    return list
  }

  private mutating func report(_ problem: Problem, at range: SourceRange) {
    if problems.count < Self.maximumProblems { problems.append((problem, range)) }
  }

  /// The most problems of a field.
  private static let maximumProblems = 8
}

extension NameListReader {
  /// The names, cut at every `and` between white space and outside braces.
  private func drafts() -> [Draft] {
    var drafts = [Draft(range: SourceRange(0, 0))]
    for word in words() {
      let last = drafts.count - 1
      drafts[last].range = drafts[last].range.isEmpty ? word : drafts[last].range.union(word)
      if bytes[word.start] == .comma, word.count == 1 {
        drafts[last].parts.append([])
      } else if String(lowercasing: bytes[word.start..<word.end]) == "and" {
        drafts.append(Draft(range: SourceRange(word.start, word.start)))
      } else {
        drafts[last].parts[drafts[last].parts.count - 1].append(word)
      }
    }
    return drafts
  }

  /// The words outside braces; a comma is one of its own.
  private func words() -> [SourceRange] {
    var words: [SourceRange] = []
    var start: Int?
    var depth = 0
    for (offset, byte) in bytes.enumerated() {
      if byte == .openBrace { depth += 1 }
      if byte == .closeBrace { depth = max(0, depth - 1) }
      let isTie = byte == .tilde && (offset == 0 || bytes[offset - 1] != .backslash)
      let ends = depth == 0 && (byte.isSpace || byte == .comma || isTie)
      if ends, let from = start { words.append(SourceRange(from, offset)) }
      if ends { start = nil } else if start == nil { start = offset }
      if ends, byte == .comma { words.append(SourceRange(offset, offset + 1)) }
    }
    if let start { words.append(SourceRange(start, bytes.count)) }
    return words
  }

  private func text(_ word: SourceRange) -> String {
    String(decoding: bytes[word.start..<word.end], as: UTF8.self)
  }
}

extension NameListReader {
  private mutating func name(_ draft: Draft) -> PersonName? {
    let parts = draft.parts
    if parts.count > 3 { report(.tooManyCommas, at: draft.range) }
    let name =
      switch parts.count {
      case 1: straightName(parts[0])
      case 2: invertedName(parts[0], suffix: [], first: parts[1])
      default: invertedName(parts[0], suffix: parts[1], first: Array(parts[2...].joined()))
      }
    return name.last.isEmpty && name.first.isEmpty ? nil : name
  }

  /// `First von Last`: what is in lower case begins the second part, the last word is the third's.
  private func straightName(_ words: [SourceRange]) -> PersonName {
    let before = words.dropLast()
    guard let start = before.firstIndex(where: isLowercase),
      let end = before.lastIndex(where: isLowercase)
    else { return PersonName(first: plain(before), last: plain(words.suffix(1))) }
    return PersonName(
      first: plain(words[..<start]), von: plain(words[start...end]),
      last: plain(words[(end + 1)...]))
  }

  /// `von Last, Suffix, First`.
  private func invertedName(
    _ family: [SourceRange], suffix: [SourceRange], first: [SourceRange]
  ) -> PersonName {
    let end = family.dropLast().lastIndex(where: isLowercase).map { $0 + 1 } ?? 0
    return PersonName(
      first: plain(first), von: plain(family[..<end]), last: plain(family[end...]),
      suffix: plain(suffix))
  }

  private func plain(_ words: some Sequence<SourceRange>) -> String {
    BibliographyText(tex: words.map(text).joined(separator: " ")).plain
  }

  /// Whether the first letter outside braces is in lower case; accents' braces do not count.
  private func isLowercase(_ word: SourceRange) -> Bool {
    let bytes = bytes[word.start..<word.end]
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      if byte == .openBrace, offset + 1 < bytes.endIndex, bytes[offset + 1] != .backslash {
        offset = end(ofGroupAt: offset, before: bytes.endIndex)
      } else if byte == .openBrace || byte == .backslash || byte >= 0x80 || byte.isLetter {
        let rest = SourceRange(offset, bytes.endIndex)
        let letter = plain([rest]).unicodeScalars.first { $0.properties.isAlphabetic }
        return letter?.properties.isLowercase ?? false
      } else {
        offset += 1
      }
    }
    return false
  }

  private func end(ofGroupAt open: Int, before end: Int) -> Int {
    var depth = 0
    for offset in open..<end {
      if bytes[offset] == .openBrace { depth += 1 }
      if bytes[offset] == .closeBrace { depth -= 1 }
      if depth == 0 { return offset + 1 }
    }
    return end
  }
}

import SourceText

/// One pass over a BibTeX file: what has been read of it, and where reading stands.
struct BibTeXReader {
  /// What is read.
  let file: SourceFile
  /// Its bytes.
  let bytes: [UInt8]
  /// The offset of the next byte to read; it never moves back.
  var position = 0
  /// Where the entry at `position` ends at the latest: at the next line that begins an entry.
  var limit = 0
  /// The `@string`s so far, by their names in lower case.
  var strings = Dictionary(
    uniqueKeysWithValues: MonthTable.names.map { ($0.key, Array($0.value.utf8)) })
  /// How many bytes `@string`s have been expanded to.
  var expansion = 0
  /// The mistakes so far.
  private(set) var diagnostics: [Diagnostic] = []
  /// The entries so far.
  var entries: [BibliographyEntry] = []
  /// The opening braces that nothing closes, computed when a comment needs them.
  private lazy var unclosedBraces = Self.unclosedBraces(in: bytes)

  /// A reader at the start of a file.
  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
  }

  /// Reads all of the file.
  mutating func readFile() {
    if let offset = UTF8Check.firstInvalid(in: bytes) {
      report(.notUTF8(at: SourceRange(offset, offset + 1)))
    }
    while skipToSign() { readItem() }
  }

  /// Adds a message, unless there are too many.
  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < BibTeXParser.maximumDiagnostics {
      diagnostics.append(diagnostic)
    } else if diagnostics.count == BibTeXParser.maximumDiagnostics {
      diagnostics.append(.tooManyMistakes(at: diagnostic.range))
    }
  }
}

extension BibTeXReader {
  /// Skips white space and comments inside an entry.
  mutating func skipSpace() {
    while position < limit {
      if bytes[position] == .percent {
        skipLine(upTo: limit)
      } else if bytes[position].isSpace {
        position += 1
      } else {
        return
      }
    }
  }

  /// The byte at the position, or nil where the entry must have ended.
  var next: UInt8? { position < limit ? bytes[position] : nil }

  /// Reads a byte if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Reads the bytes of a kind that come next.
  mutating func scan(while matches: (UInt8) -> Bool) -> SourceRange {
    let start = position
    while position < limit, matches(bytes[position]) { position += 1 }
    return SourceRange(start, position)
  }

  /// The offset of the brace that closes the one at `open`, or nil if none does before `end`.
  func closingBrace(of open: Int, before end: Int) -> Int? {
    var depth = 0
    for offset in open..<end {
      if bytes[offset] == .openBrace { depth += 1 }
      if bytes[offset] == .closeBrace { depth -= 1 }
      if depth == 0 { return offset }
    }
    return nil
  }
}

extension BibTeXReader {
  private mutating func skipToSign() -> Bool {
    while position < bytes.count {
      switch bytes[position] {
      case .at: return true
      case .percent: skipLine(upTo: bytes.count)
      default: position += 1
      }
    }
    return false
  }

  private mutating func skipLine(upTo end: Int) {
    while position < end, !bytes[position].isLineBreak { position += 1 }
  }

  private mutating func readItem() {
    let start = position
    position += 1
    if position > limit { limit = entryStart(from: position) }
    _ = scan(while: \.isSpace)
    let name = scan { $0.isLetter || $0.isDigit || $0 == .hyphen || $0 == UInt8(ascii: "_") }
    guard !name.isEmpty else { return }
    let type = String(lowercasing: bytes[name.start..<name.end])
    _ = scan(while: \.isSpace)
    let hasBody = next == .openBrace || next == .openParenthesis
    switch type {
    case "comment": skipComment()
    case "string" where hasBody: readString()
    case "preamble" where hasBody: readPreamble()
    case _ where hasBody: readEntry(type, SourceRange(start, name.end))
    case _ where isFirstOfLine(start):
      report(.missingBrace(after: type, at: SourceRange(start, name.end)))
    default: return
    }
  }

  /// The offset of the next `@name{` that begins a line, or the end of the file.
  private func entryStart(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      while offset < bytes.count, !bytes[offset].isLineBreak { offset += 1 }
      while offset < bytes.count, bytes[offset].isSpace { offset += 1 }
      guard offset < bytes.count, bytes[offset] == .at else { continue }
      var end = offset + 1
      while end < bytes.count, bytes[end].isLetter { end += 1 }
      let hasName = end > offset + 1
      if hasName, end < bytes.count, bytes[end] == .openParenthesis { return offset }
      while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
      if hasName, end < bytes.count, bytes[end] == .openBrace { return offset }
      offset = end
    }
    return bytes.count
  }

  private func isFirstOfLine(_ offset: Int) -> Bool {
    var offset = offset
    while offset > 0, bytes[offset - 1] == 0x20 || bytes[offset - 1] == 0x09 { offset -= 1 }
    return offset == 0 || bytes[offset - 1].isLineBreak
  }

  private mutating func skipComment() {
    guard next == .openBrace, !unclosedBraces.contains(position) else { return }
    position = (closingBrace(of: position, before: bytes.count) ?? position) + 1
  }

  private static func unclosedBraces(in bytes: [UInt8]) -> Set<Int> {
    var open: [Int] = []
    for (offset, byte) in bytes.enumerated() {
      if byte == .openBrace { open.append(offset) }
      if byte == .closeBrace { _ = open.popLast() }
    }
    return Set(open)
  }
}

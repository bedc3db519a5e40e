/// A text with a name: what was read, before anything was made of it.
public struct SourceFile: Hashable, Sendable {
  /// The path that messages show, relative to the site, with `/` between its parts.
  public let path: String
  /// The content, as UTF-8.
  public let bytes: [UInt8]
  /// Where its lines begin.
  public let lines: LineTable

  /// A file of that path and content.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lines = LineTable(bytes)
  }

  /// A file from a string, as tests write it.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  public func text(_ range: SourceRange) -> String {
    let range = range.clamped(toCount: bytes.count)
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The one-based line and column of an offset; columns count Unicode scalars, as editors do.
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lines.line(at: offset)
    let before = bytes[lines.start(ofLine: line)..<offset]
    let scalars = before.count(where: { $0 & 0xC0 != 0x80 })
    return SourcePosition(line: line + 1, column: scalars + 1)
  }

  /// The text of a one-based line, without its line break.
  public func line(_ number: Int) -> String {
    let start = lines.start(ofLine: number - 1)
    var end = number < lines.count ? lines.start(ofLine: number) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return text(SourceRange(start, end))
  }
}

/// A line and a column, both counted from one.
public struct SourcePosition: Hashable, Sendable, Codable {
  /// The line, from one.
  public var line: Int
  /// The column in Unicode scalars, from one.
  public var column: Int

  /// A position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

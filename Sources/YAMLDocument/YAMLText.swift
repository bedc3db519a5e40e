import SourceText
import Yams

/// A stretch of YAML in a file, and the way from libyaml's lines and columns to its bytes.
struct YAMLText {
  /// The most bytes of a line that a message marks.
  private static let markLimit = 1000

  let file: SourceFile
  let range: SourceRange
  /// Where each scalar begins; nil if all are one byte.
  private let scalarStarts: [Int]?

  /// The YAML in a range of a file.
  init(file: SourceFile, range: SourceRange) {
    self.file = file
    self.range = range
    let bytes = file.bytes[range.start..<range.end]
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    scalarStarts = isASCII ? nil : bytes.indices.filter { file.bytes[$0] & 0xC0 != 0x80 }
  }

  /// The YAML as text.
  var string: String { file.text(range) }

  /// The offset of the first byte that is not UTF-8, or nil.
  var firstInvalidByte: Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = file.bytes[range.start..<range.end].makeIterator()
    var offset = range.start
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  /// The offset in the file of a mark, whose line and column count from one, in Unicode scalars.
  func offset(_ mark: Mark?) -> Int {
    guard let mark else { return range.start }
    let line = file.lines.line(at: range.start) + mark.line - 1
    guard line < file.lines.count else { return range.end }
    let start = max(file.lines.start(ofLine: line), range.start)
    return min(offset(ofColumn: max(mark.column, 1), from: start), range.end)
  }

  /// The offset of a column, counted from one, of the line that begins at an offset.
  private func offset(ofColumn column: Int, from start: Int) -> Int {
    guard let scalarStarts else { return start + column - 1 }
    var low = 0
    var high = scalarStarts.count
    while low < high {
      let middle = (low + high) / 2
      if scalarStarts[middle] < start { low = middle + 1 } else { high = middle }
    }
    let index = low + column - 1
    return index < scalarStarts.count ? scalarStarts[index] : range.end
  }

  /// From an offset to the end of its line, without trailing space.
  func rangeOfLine(from start: Int) -> SourceRange {
    var end = start
    let limit = min(range.end, start + Self.markLimit)
    while end < limit, file.bytes[end] != 0x0A, file.bytes[end] != 0x0D { end += 1 }
    while end > start, file.bytes[end - 1] == 0x20 { end -= 1 }
    return SourceRange(start, end)
  }

  /// The place of a scalar: its own bytes if it is written literally, else the rest of the line.
  func range(of scalar: String, at start: Int) -> SourceRange {
    let bytes = Array(scalar.utf8)
    let end = start + bytes.count
    if end <= range.end, file.bytes[start..<end].elementsEqual(bytes) {
      return SourceRange(start, end)
    }
    return rangeOfLine(from: start)
  }

  /// The second line that begins with `key:`, from an offset on; the offset if there is none.
  func rangeOfSecond(_ key: String, after start: Int) -> SourceRange {
    let name = Array(key.utf8)
    var seen = false
    var line = file.lines.line(at: start)
    while line < file.lines.count, file.lines.start(ofLine: line) < range.end {
      var offset = file.lines.start(ofLine: line)
      while offset < range.end, [0x20, 0x2D, 0x22, 0x27].contains(file.bytes[offset]) {
        offset += 1
      }
      let end = offset + name.count
      if end < range.end, file.bytes[offset..<end].elementsEqual(name) {
        if seen { return SourceRange(offset, end) }
        seen = true
      }
      line += 1
    }
    return SourceRange(at: start)
  }

  /// The first of more than 16 places that look like anchors or aliases, or nil.
  ///
  /// Composing is safe below that; above, aliases used as keys would be hashed in full, which
  /// can take forever before a walk over the nodes could refuse them.
  var tooManyAnchors: SourceRange? {
    var places: [Int] = []
    var previous: UInt8 = 0x0A
    for offset in range.start..<range.end {
      let byte = file.bytes[offset]
      if byte == 0x26 || byte == 0x2A, isNameStart(at: offset + 1), opensToken(after: previous) {
        places.append(offset)
        if places.count > 16 { return rangeOfLine(from: places[0]) }
      }
      previous = byte
    }
    return nil
  }

  private func isNameStart(at offset: Int) -> Bool {
    offset < range.end && file.bytes[offset] > 0x20
  }

  private func opensToken(after byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, 0x2C, 0x5B, 0x7B: true
    default: false
    }
  }
}

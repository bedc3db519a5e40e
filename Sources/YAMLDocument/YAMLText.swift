import SourceText
import Yams

/// A stretch of YAML in a file, and the way from libyaml's lines and columns to its bytes.
struct YAMLText {
  let file: SourceFile
  let range: SourceRange

  /// The YAML as text.
  var string: String { file.text(range) }

  /// The offset in the file of a mark, whose line and column count from one, in Unicode scalars.
  func offset(_ mark: Mark?) -> Int {
    guard let mark else { return range.start }
    let line = file.lines.line(at: range.start) + mark.line - 1
    guard line < file.lines.count else { return range.end }
    var offset = max(file.lines.start(ofLine: line), range.start)
    var column = 1
    while column < mark.column, offset < range.end {
      offset += 1
      while offset < range.end, file.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return min(offset, range.end)
  }

  /// From an offset to the end of its line, without trailing space.
  func rangeOfLine(from start: Int) -> SourceRange {
    var end = start
    while end < range.end, file.bytes[end] != 0x0A, file.bytes[end] != 0x0D { end += 1 }
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

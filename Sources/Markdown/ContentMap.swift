import SourceText

/// Where the content of a block, as cmark holds it, lies in the file.
///
/// cmark cuts the markers of containers off the beginning of a line and leaves its end, so each
/// line of content is the end of a line of the file. Only table cells lose bytes in between.
struct ContentMap {
  /// The content.
  let content: [UInt8]
  /// Places where the content goes on elsewhere in the file, in ascending order.
  private var pieces: [(content: Int, file: Int)]
  /// The file's bytes, if the content has several lines.
  private var fileBytes: [UInt8] = []

  /// The content of a block whose first line is a line of the file, both counted from zero.
  init(_ content: [UInt8], firstLine: Int, in file: SourceFile) {
    self.content = content
    pieces = []
    fileBytes = file.bytes
    var start = 0
    var line = firstLine
    while start < content.count || pieces.isEmpty {
      let end = content[start...].firstIndex(of: 0x0A) ?? content.count
      let place = file.rangeOfLine(line)
      pieces.append((start, max(place.start, place.end - (end - start))))
      start = end + 1
      line += 1
    }
  }

  /// Content that begins at a place of the file and goes on elsewhere after each cut.
  init(_ content: [UInt8], start: Int, cuts: [(content: Int, file: Int)] = []) {
    self.content = content
    pieces = [(0, start)] + cuts
  }

  /// The content of the paragraph that stands right before a table's header.
  ///
  /// cmark has taken the backslash off every `\|` in it, and the space off its end.
  init(_ content: [UInt8], unescapedFromLine firstLine: Int, in file: SourceFile) {
    self.content = content
    pieces = []
    var start = 0
    for (line, text) in content.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      let place = file.rangeOfLine(firstLine + line)
      var end = place.end
      while text.endIndex == content.count, end > place.start, file.bytes[end - 1] <= 0x20 {
        end -= 1
      }
      var cuts: [(content: Int, file: Int)] = []
      for offset in text.indices.reversed() where end > place.start {
        end -= 1
        let isEscaped = end > place.start && file.bytes[end - 1] == UInt8(ascii: "\\")
        guard text[offset] == UInt8(ascii: "|"), isEscaped else { continue }
        cuts.append((offset, end))
        end -= 1
      }
      pieces.append((start, end))
      pieces += cuts.reversed()
      start = text.endIndex + 1
    }
  }

  /// The place in the file of an offset of the content.
  func fileOffset(_ offset: Int) -> Int {
    let piece = pieces[pieceIndex(at: offset)]
    return piece.file + offset - piece.content
  }

  /// The place in the file of a range of the content, from its first to its last byte.
  func fileRange(_ range: Range<Int>) -> SourceRange {
    if range.isEmpty { return SourceRange(at: fileOffset(range.lowerBound)) }
    let last = fileOffset(range.upperBound - 1)
    // cmark has a line feed for every end of a line.
    let isCRLF =
      last + 1 < fileBytes.count && content[range.upperBound - 1] == 0x0A
      && fileBytes[last] == 0x0D && fileBytes[last + 1] == 0x0A
    return SourceRange(fileOffset(range.lowerBound), last + (isCRLF ? 2 : 1))
  }

  /// The map of a text that was taken from the content.
  func sourceMap(of range: Range<Int>) -> SourceMap {
    var map = SourceMap(start: fileOffset(range.lowerBound))
    for piece in pieces[(pieceIndex(at: range.lowerBound) + 1)...]
    where piece.content < range.upperBound {
      map.jump(at: piece.content - range.lowerBound, to: piece.file)
    }
    return map
  }

  private func pieceIndex(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].content <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

extension SourceFile {
  /// The range of a zero-based line without its line break; past the end, the end of the file.
  func rangeOfLine(_ line: Int) -> SourceRange {
    guard line < lines.count else { return SourceRange(at: bytes.count) }
    let start = lines.start(ofLine: line)
    var end = line + 1 < lines.count ? lines.start(ofLine: line + 1) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start, end)
  }
}

import DocumentModel
import SourceText

// Values in running text.
extension DocumentBuilder {
  /// The expression in a code span `` `{swift} expr` ``; nil for any other code span.
  ///
  /// - Parameters:
  ///   - literal: What the span holds, its line feeds turned into spaces.
  ///   - range: The span with its backquotes, in the block's content.
  mutating func inlineValue(
    _ literal: String, _ range: Range<Int>, _ map: ContentMap
  ) -> Inline.Kind? {
    let marker = "{swift}"
    guard features.contains(.cells), literal.hasPrefix(marker) else { return nil }
    let rest = literal.utf8.dropFirst(marker.utf8.count)
    guard rest.first == 0x20 else { return nil }
    let code = String(decoding: rest.drop { $0 == 0x20 }, as: UTF8.self)
    // The code lies in the span as a whole: only the white space before it differs.
    let content = map.content[range]
    var start = range.lowerBound
    while start < range.upperBound, !content[start...].starts(with: marker.utf8) { start += 1 }
    start += marker.utf8.count
    while start < range.upperBound, content[start] <= 0x20 { start += 1 }
    let end = min(start + code.utf8.count, range.upperBound)
    let line = file.lines.line(at: map.fileOffset(min(start, map.content.count))) + 1
    var options = CellOptions(cellDefaults)
    options.echo = .false
    return .value(
      Cell(
        id: nextCellID(), mode: .value, code: code, line: line, options: options,
        map: map.sourceMap(of: start..<end)))
  }
}

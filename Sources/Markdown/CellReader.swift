import DocumentModel
import SourceText

/// Reads a `swift cell` fence: its option lines, and the code behind them.
struct CellReader {
  /// The mistakes in the options, with places in the file.
  private(set) var diagnostics: [Diagnostic] = []
  /// Where the caption stands in the content, for the builder to parse.
  private(set) var caption: Range<Int>?
  private let map: ContentMap
  private var given: [String] = []
  private var options = CellOptions()
  private var lines: [String: SourceRange] = [:]

  /// A reader of a fence's content, on a page with these defaults.
  init(_ map: ContentMap, defaults: FrontMatter.CellDefaults) {
    self.map = map
    options = CellOptions(defaults)
  }

  /// What a fence's info string asks for; nil for code that is only shown.
  static func mode(ofInfo info: String) -> Cell.Mode? {
    let words = info.split(separator: " ", maxSplits: 2)
    guard words.count > 1, words[0] == "swift" else { return nil }
    let mode = Cell.Mode(rawValue: String(words[1]))
    return mode == .value ? nil : mode
  }

  /// The cell; its first line of content is a line of the file, counted from zero.
  mutating func read(id: Cell.ID, mode: Cell.Mode, firstLine: Int) -> Cell {
    var start = 0
    var line = firstLine
    while let end = optionLineEnd(from: start) {
      readOption(start..<end)
      start = min(end + 1, map.content.count)
      line += 1
    }
    let code = String(decoding: map.content[start...], as: UTF8.self)
    var cell = Cell(
      id: id, mode: mode, code: code, line: line + 1, options: options,
      map: map.sourceMap(of: start..<map.content.count))
    cell.optionLines = lines
    return cell
  }
}

extension CellReader {
  private static let marker = "//|"
  private func optionLineEnd(from start: Int) -> Int? {
    guard map.content[start...].starts(with: Self.marker.utf8) else { return nil }
    return map.content[start...].firstIndex(of: 0x0A) ?? map.content.count
  }

  private mutating func readOption(_ line: Range<Int>) {
    let body = trimmed((line.lowerBound + Self.marker.utf8.count)..<line.upperBound)
    guard let colon = map.content[body].firstIndex(of: UInt8(ascii: ":")) else {
      return diagnostics.append(.brokenOption(at: map.fileRange(line)))
    }
    let keyRange = trimmed(body.lowerBound..<colon)
    let valueRange = trimmed((colon + 1)..<body.upperBound)
    let key = text(keyRange)
    let place = map.fileRange(keyRange)
    guard CellOptionReader.names.contains(key) else {
      let nearest = NearestName.find(key, among: CellOptionReader.names)
      return diagnostics.append(.unknownOption(key, at: place, nearest: nearest))
    }
    let name = key == "fig-cap" ? "caption" : key
    if given.contains(name) { return diagnostics.append(.repeatedOption(key, at: place)) }
    given.append(name)
    if name == "caption" { return caption = unquoted(valueRange) }
    let value = text(unquoted(valueRange))
    let range = map.fileRange(unquoted(valueRange))
    if ["error", "inputs"].contains(name) { lines[name] = map.fileRange(line) }
    if name == "label" { return options.anchor = Anchor(value, range: range) }
    if let expected = CellOptionReader.store(value, for: name, in: &options) {
      diagnostics.append(
        .wrongOptionValue(name, expected: expected, found: value, at: range))
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, map.content[start] <= 0x20 { start += 1 }
    while end > start, map.content[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: map.content[range], as: UTF8.self)
  }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard range.count >= 2, let quote = map.content[range].first,
      quote == map.content[range].last,
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    else { return range }
    return (range.lowerBound + 1)..<(range.upperBound - 1)
  }
}

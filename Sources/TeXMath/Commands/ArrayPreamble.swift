import SourceText

extension FormulaParser {
  /// The column list of `array`: letters, lines, `*{3}{c}`; `@{…}` and its like are dropped.
  mutating func readColumns(_ tokens: [Token], into array: inout MathArray) {
    var reader = ColumnReader(tokens)
    if let stray = reader.read() {
      stream.report(.badColumns(stream.text(tokens), range: stray.range))
      return
    }
    array.verticalLines = reader.lines
    array.dashedVerticalLines = reader.dashedLines
    if !reader.columns.isEmpty { array.columns = reader.columns }
  }

  /// The lines before a row.
  mutating func readLines(into array: inout MathArray) {
    while true {
      let token = stream.peekPastSpace()
      guard token.kind == .command else { return }
      switch stream.name(of: token) {
      case "hline", "toprule", "midrule", "bottomrule":
        array.horizontalLines.append(array.rows.count)
      case "hdashline": array.dashedHorizontalLines.append(array.rows.count)
      case "cline":
        _ = stream.next()
        let (text, _) = stream.text(of: token)
        let ends = text.split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, 1 <= ends[0], ends[0] <= ends[1] else { continue }
        array.partialLines.append(
          MathArray.PartialLine(row: array.rows.count, columns: (ends[0] - 1)...(ends[1] - 1)))
        continue
      default: return
      }
      _ = stream.next()
    }
  }
}

/// Reads the column list of an array.
private struct ColumnReader {
  /// The most columns that `*{n}{…}` makes.
  static let maximumCount = 256

  private(set) var columns: [MathArray.Alignment] = []
  private(set) var lines: [Int] = []
  private(set) var dashedLines: [Int] = []
  private let tokens: [Token]
  private var index = 0

  init(_ tokens: [Token]) {
    self.tokens = tokens
  }

  /// Reads the whole list.
  ///
  /// - Returns: The first token that does not belong there, or nil.
  mutating func read() -> Token? {
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      switch token.scalar {
      case "l": columns.append(.left)
      case "c", "C", "X": columns.append(.center)
      case "r": columns.append(.right)
      case "|": lines.append(columns.count)
      case ":": dashedLines.append(columns.count)
      case "p", "m", "b":
        columns.append(.left)
        _ = group()
      case "@", "!", ">", "<": _ = group()
      case "*": if let stray = repeated() { return stray }
      default: if token.kind == .character { return token }
      }
    }
    return nil
  }

  /// What stands in `*{n}{…}`, n times.
  private mutating func repeated() -> Token? {
    let digits = group().compactMap { $0.scalar.map(String.init) }.joined()
    let count = min(max(Int(digits) ?? 1, 0), Self.maximumCount)
    var inner = ColumnReader(group())
    if let stray = inner.read() { return stray }
    for _ in 0..<count where columns.count < Self.maximumCount {
      lines += inner.lines.map { $0 + columns.count }
      dashedLines += inner.dashedLines.map { $0 + columns.count }
      columns += inner.columns
    }
    return nil
  }

  /// The tokens of a braced group, or the next token.
  private mutating func group() -> [Token] {
    while index < tokens.count, tokens[index].kind == .space { index += 1 }
    guard index < tokens.count else { return [] }
    let start = index
    var depth = 0
    repeat {
      depth += tokens[index].kind == .beginGroup ? 1 : tokens[index].kind == .endGroup ? -1 : 0
      index += 1
    } while depth > 0 && index < tokens.count
    let isBraced = tokens[start].kind == .beginGroup
    return isBraced ? Array(tokens[start..<index].dropFirst().dropLast()) : [tokens[start]]
  }
}

import SourceText

/// How the cells of an array are read: what stands before, behind and between them, and which are
/// words.
struct ArrayPreamble {
  /// A column of cells, or what stands between two of them.
  struct Column {
    /// What is read before each cell: `>{…}`. Of a separator, all of it.
    var before: [Token] = []
    /// What is read behind each cell: `<{…}`.
    var after: [Token] = []
    /// Whether the cells are words.
    var isText = false
    /// Whether the author writes no cells for it: `@{…}`, `!{…}`.
    var isSeparator = false
  }

  /// The columns, those between others included.
  var columns: [Column]

  /// Whether cells are read just as in a matrix.
  var isPlain: Bool {
    columns.allSatisfy {
      !$0.isText && !$0.isSeparator && $0.before.isEmpty && $0.after.isEmpty
    }
  }

  /// How many cells a row may have.
  var cellCount: Int { columns.count { !$0.isSeparator } }

  /// The index among all columns of one that the author counts, from 0.
  func index(ofCell number: Int) -> Int {
    var left = number
    for (index, column) in columns.enumerated() where !column.isSeparator {
      if left == 0 { return index }
      left -= 1
    }
    return columns.count + left
  }

  /// What the `$` in `>{$}` and `<{$}` say: words become a formula, and a formula words.
  mutating func readDollars() {
    for index in columns.indices where !columns[index].isSeparator {
      guard columns[index].before.last?.kind == .mathShift,
        columns[index].after.first?.kind == .mathShift
      else { continue }
      columns[index].before.removeLast()
      columns[index].after.removeFirst()
      columns[index].isText.toggle()
    }
  }
}

extension FormulaParser {
  /// The column list of `array`: letters, lines, `*{3}{c}`, `@{…}`, `>{…}` and their like.
  ///
  /// - Returns: How to read the cells; nil if they are just those of a matrix.
  mutating func readColumns(
    _ tokens: [Token], into array: inout MathArray, areWords: Bool = false
  ) -> ArrayPreamble? {
    var reader = ColumnReader(tokens, areWords: areWords)
    if let stray = reader.read() {
      stream.report(.badColumns(stream.text(tokens), range: stray.range))
      return areWords ? .words : nil
    }
    array.verticalLines = reader.lines
    array.dashedVerticalLines = reader.dashedLines
    array.columnsClosedLeft = reader.closedLeft
    array.columnsClosedRight = reader.closedRight
    if !reader.alignments.isEmpty { array.columns = reader.alignments }
    var preamble = ArrayPreamble(columns: reader.columns)
    if preamble.isPlain { return nil }
    preamble.readDollars()
    return preamble
  }

  /// The lines and the words between rows.
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
      case "intertext", "shortintertext":
        _ = stream.next()
        let place = MathArray.CellPlace(row: array.rows.count, index: 0)
        array.spans[place] = MathArray.CellSpan(columnCount: nil, alignment: .left)
        array.rows.append([textArgument(of: token)])
        continue
      default: return
      }
      _ = stream.next()
    }
  }
}

extension ArrayPreamble {
  /// Cells of words, however many.
  static let words = ArrayPreamble(columns: [Column(isText: true)])

  /// The cells of `cases*`: a formula, then words.
  static let casesInWords = ArrayPreamble(columns: [Column(), Column(isText: true)])
}

/// The lines of an array and the gaps between its rows, as borders and padding of its cells.
struct ArrayRules {
  private var horizontal: [Int: LineCount] = [:]
  private var vertical: [Int: LineCount] = [:]
  private var partial: [Int: [ClosedRange<Int>]] = [:]
  private let gaps: [Int: Double]
  private let rowCount: Int
  /// Padding above and below each row beyond the usual, in em.
  private let padding: Double
  private let isPlain: Bool
  private let closedLeft: Set<Int>
  private let closedRight: Set<Int>

  /// How many lines run in one place.
  private struct LineCount {
    var solid = 0
    var dashed = 0
  }

  /// The rules of an array.
  init(_ array: MathArray) {
    rowCount = array.rows.count
    gaps = array.rowGaps
    padding = array.stretch > 1 ? (array.stretch - 1) * 0.6 : 0
    for row in array.horizontalLines { horizontal[row, default: LineCount()].solid += 1 }
    for row in array.dashedHorizontalLines { horizontal[row, default: LineCount()].dashed += 1 }
    for column in array.verticalLines { vertical[column, default: LineCount()].solid += 1 }
    for column in array.dashedVerticalLines { vertical[column, default: LineCount()].dashed += 1 }
    for line in array.partialLines.prefix(rowCount * 4) {
      partial[line.row, default: []].append(line.columns)
    }
    closedLeft = array.columnsClosedLeft
    closedRight = array.columnsClosedRight
    let hasLines = !horizontal.isEmpty || !vertical.isEmpty || !partial.isEmpty
    isPlain =
      !hasLines && gaps.isEmpty && padding == 0 && closedLeft.isEmpty
      && closedRight.isEmpty
  }

  /// The declarations for a cell; nil if there are none.
  func style(row: Int, columns: Range<Int>, of columnCount: Int) -> String? {
    guard !isPlain else { return nil }
    let column = columns.lowerBound
    var rules: [String] = []
    add("top", horizontalCount(row, column), to: &rules)
    if row == rowCount - 1 { add("bottom", horizontalCount(row + 1, column), to: &rules) }
    add("left", vertical[column] ?? LineCount(), to: &rules)
    let end = columns.upperBound
    if end == columnCount { add("right", vertical[end] ?? LineCount(), to: &rules) }
    if closedLeft.contains(column) { rules.append("padding-left:0") }
    if closedRight.contains(end - 1) { rules.append("padding-right:0") }
    if column == 0, padding > 0 {
      rules.append("padding-top:\(MathMLEmitter.em(padding + 0.2))")
    }
    if column == 0, padding > 0 || gaps[row + 1] != nil {
      let gap = gaps[row + 1] ?? 0
      rules.append("padding-bottom:\(MathMLEmitter.em(gap + padding + 0.2))")
    }
    return rules.isEmpty ? nil : rules.joined(separator: ";")
  }

  private func horizontalCount(_ row: Int, _ column: Int) -> LineCount {
    var count = horizontal[row] ?? LineCount()
    if partial[row]?.contains(where: { $0.contains(column) }) == true { count.solid += 1 }
    return count
  }

  private func add(_ side: String, _ count: LineCount, to rules: inout [String]) {
    if count.solid > 1 {
      rules.append("border-\(side):0.15em double")
    } else if count.solid + count.dashed > 0 {
      rules.append("border-\(side):0.05em \(count.solid > 0 ? "solid" : "dashed")")
    }
  }
}

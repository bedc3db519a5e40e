import SourceText

/// Follows the lines of a paragraph as far as they may be a GFM table.
struct TableShape {
  /// Whether the line that was read last is surely a row below a table's header.
  private(set) var holdsLine = false
  private var isTable = false
  private var columns = 0
  private var rows = 0
  private var delimiterRows = 0
  private var header: Header?

  private struct Header {
    var cells: Int
    var quotes: Int
    var column: Int
  }

  /// Reads the next line of a paragraph; gives the reason if the table is refused.
  mutating func read(_ bytes: [UInt8], _ prefix: ContainerPrefix, to end: Int) -> Diagnostic? {
    let place = SourceRange(prefix.textStart, end)
    let cells = TableRow.columnCount(bytes, from: prefix.textStart, to: end)
    var isHeaderEnd = false
    if TableRow.isDelimiter(bytes, from: prefix.textStart, to: end) {
      delimiterRows += 1
      columns = max(columns, cells)
      if !isTable, header?.cells == cells, isAligned(prefix, with: header) {
        isTable = true
        isHeaderEnd = true
      }
    }
    rows += 1
    if delimiterRows > Precheck.Limit.delimiterRows { return .tooManyDelimiterRows(at: place) }
    if delimiterRows > 0, columns > Precheck.Limit.tableColumns {
      return .tableTooWide(columns, at: place, limit: Precheck.Limit.tableColumns)
    }
    if delimiterRows > 0, columns * rows > Precheck.Limit.tableCells {
      return .tableTooLarge(at: place, limit: Precheck.Limit.tableCells)
    }
    let isRow = isHeaderEnd || (prefix.items.isEmpty && Self.isRow(bytes[prefix.textStart]))
    isTable = isTable && isRow && isAligned(prefix, with: header)
    holdsLine = isTable
    if !isTable { header = Header(cells: cells, quotes: prefix.quoteCount, column: prefix.column) }
    return nil
  }

  /// Whether a line that begins with this byte can open no other block, which would end the table.
  private static func isRow(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      true
    default: false
    }
  }

  /// A row that is indented less, or in fewer quotes, may be running text in cmark's eyes.
  private func isAligned(_ prefix: ContainerPrefix, with header: Header?) -> Bool {
    guard let header else { return false }
    return prefix.quoteCount == header.quotes && prefix.column >= header.column
  }
}

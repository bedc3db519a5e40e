import FigureModel

/// The numbers behind a figure, as a table for readers and as a file for programs.
package struct FigureData: Sendable {
  /// The names of the columns.
  package var columns: [Label]
  /// The rows, with numbers in full.
  private var rows: [[String]]

  /// The data of a figure; nil if it shows no numbers.
  package init?(_ figure: Figure) {
    switch figure {
    case .plot(let plot):
      let table = PlotTable(plot, limit: .max, number: Self.text)
      (columns, rows) = (table.columns, table.rows)
    case .sweep(let sweep):
      let tables = sweep.frames.map { (value: $0.value, data: FigureData($0.figure)) }
      guard let first = tables.first?.data else { return nil }
      columns = [sweep.name] + first.columns
      rows = tables.flatMap { table in
        (table.data?.rows ?? []).map { [FigureDescriber.words(table.value)] + $0 }
      }
    default: return nil
    }
    if rows.isEmpty { return nil }
  }

  /// The table as comma-separated values (RFC 4180), lines ending as on Unix.
  package var csv: [UInt8] {
    let head = columns.map(FigureDescriber.words).map(Self.field).joined(separator: ",")
    let lines = rows.map { $0.map(Self.field).joined(separator: ",") }
    return Array(([head] + lines).map { $0 + "\n" }.joined().utf8)
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? "\(Int(value))" : "\(value)"
  }

  private static func field(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

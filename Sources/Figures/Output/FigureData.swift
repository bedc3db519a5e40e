import FigureModel

/// The numbers behind a figure, in full, for programs.
package struct FigureData: Sendable {
  /// Tables with their columns' names first.
  private var tables: [[[String]]]

  /// The data of a figure; nil if it shows no numbers.
  package init?(_ figure: Figure) {
    tables = Self.tables(of: figure)
    if tables.isEmpty { return nil }
  }

  /// The tables as comma-separated values (RFC 4180), lines ending as on Unix; an empty line
  /// stands between two.
  package var csv: [UInt8] {
    let texts = tables.map { rows in
      rows.map { $0.map(Self.field).joined(separator: ",") + "\n" }.joined()
    }
    return Array(texts.joined(separator: "\n").utf8)
  }
}

extension FigureData {
  /// Tables of the same columns are one for all values of a sweep, which come first.
  private static func tables(of figure: Figure) -> [[[String]]] {
    guard case .sweep(let sweep) = figure else {
      return PlotTable.list(of: figure, limit: .max, number: number).map { table in
        [table.columns.map(FigureDescriber.words)] + table.rows
      }.filter { $0.count > 1 }
    }
    let parts = sweep.frames.flatMap { frame in
      tables(of: frame.figure).map { (FigureDescriber.words(frame.value), $0) }
    }
    guard let head = parts.first?.1.first else { return [] }
    let rows = parts.flatMap { value, rows in rows.dropFirst().map { [value] + $0 } }
    return [[[FigureDescriber.words(sweep.name)] + head] + rows]
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? "\(Int(value))" : "\(value)"
  }

  private static func field(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) else { return text }
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }
}

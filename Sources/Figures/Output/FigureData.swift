import FigureModel

/// The numbers behind a figure, in full, for programs.
package struct FigureData: Sendable {
  /// One table.
  private struct Table {
    /// Which of several figures it belongs to.
    var name: String?
    /// The lines, the columns' names first.
    var rows: [[String]]
  }

  private var tables: [Table]

  /// The data of a figure; nil if it shows no numbers.
  package init?(_ figure: Figure) {
    tables = Self.tables(of: figure)
    if tables.isEmpty { return nil }
  }

  /// The tables as comma-separated values (RFC 4180), lines ending as on Unix.
  ///
  /// Tables with the same columns are one, with the names of their figures first. Others have their
  /// name in a line above, and an empty line between two.
  package var csv: [UInt8] {
    let tables = Self.joined(tables)
    let texts = tables.enumerated().map { index, table in
      let name = table.name ?? (tables.count > 1 ? "figure \(index + 1)" : nil)
      let head = tables.count > 1 ? name.map { [[$0]] } ?? [] : []
      return (head + table.rows).map { $0.map(Self.field).joined(separator: ",") + "\n" }.joined()
    }
    return Array(texts.joined(separator: "\n").utf8)
  }
}

extension FigureData {
  private static func tables(of figure: Figure) -> [Table] {
    guard case .sweep(let sweep) = figure else {
      return PlotTable.list(of: figure, limit: .max, number: number).map { table in
        Table(
          name: table.name.map(FigureDescriber.words),
          rows: [table.columns.map(FigureDescriber.words)] + table.rows)
      }.filter { $0.rows.count > 1 }
    }
    let frames = sweep.frames.map { frame in
      (value: FigureDescriber.words(frame.value), tables: joined(tables(of: frame.figure)))
    }
    let most = frames.map(\.tables.count).max() ?? 0
    return (0..<most).compactMap { index in
      let all = frames.filter { $0.tables.indices.contains(index) }
        .map { (value: $0.value, table: $0.tables[index]) }
      guard let first = all.first?.table, let head = first.rows.first else { return nil }
      let rows = all.flatMap { value, table in table.rows.dropFirst().map { [value] + $0 } }
      return Table(name: first.name, rows: [[FigureDescriber.words(sweep.name)] + head] + rows)
    }
  }

  /// Tables that all have the same columns as one, with a column for their names.
  private static func joined(_ tables: [Table]) -> [Table] {
    guard tables.count > 1, Set(tables.map { $0.rows.first }).count == 1,
      let head = tables[0].rows.first, tables.allSatisfy({ $0.name != nil })
    else { return tables }
    let rows = tables.flatMap { table in
      table.rows.dropFirst().map { [table.name ?? ""] + $0 }
    }
    return [Table(rows: [["figure"] + head] + rows)]
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

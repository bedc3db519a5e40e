/// A table of texts, numbers and formulas, shown as a table of the page.
///
/// ```swift
/// DataTable(["model", "$n$", "loss"], rows: [["RNN", 12, 0.25], ["LSTM", 48, 0.125]])
/// ```
public struct DataTable: Codable, Hashable, Sendable {
  /// One column.
  public struct Column: Codable, Hashable, Sendable {
    /// What stands in its head.
    public var label: Label
    /// Whether it holds numbers, which are set to the right.
    public var isNumeric: Bool

    /// A column.
    public init(label: Label, isNumeric: Bool) {
      self.label = label
      self.isNumeric = isNumeric
    }
  }

  /// The columns.
  public var columns: [Column]
  /// The rows, each with one entry a column.
  public var rows: [[Label]]
  /// The first row that was given more or fewer entries than there are columns, from 0.
  public private(set) var unevenRow: Int?

  /// A table from its rows; what is missing in a row is empty, what is too much is left out.
  public init(_ columns: [Label], rows: [[any CustomStringConvertible]]) {
    self.columns = columns.indices.map { index in
      let entries = rows.compactMap { $0.indices.contains(index) ? $0[index] : nil }
      let isNumeric = !entries.isEmpty && entries.allSatisfy(Self.isNumberOrEmpty)
      return Column(label: columns[index], isNumeric: isNumeric)
    }
    unevenRow = rows.firstIndex { $0.count != columns.count }
    self.rows = rows.map { row in
      columns.indices.map { row.indices.contains($0) ? Self.entry(row[$0]) : .words("") }
    }
  }

  /// A table from its columns, each with its head.
  public init(_ columns: KeyValuePairs<Label, [any CustomStringConvertible]>) {
    let count = columns.map(\.value.count).max() ?? 0
    let rows = (0..<count).map { row in
      columns.map { column -> any CustomStringConvertible in
        column.value.indices.contains(row) ? column.value[row] : ""
      }
    }
    self.init(columns.map(\.key), rows: rows)
    unevenRow = columns.map(\.value.count).min().flatMap { $0 < count ? $0 : nil }
  }

  private static func isNumberOrEmpty(_ value: any CustomStringConvertible) -> Bool {
    NumberDisplay.text(of: value) != nil || value as? String == ""
  }

  private static func entry(_ value: any CustomStringConvertible) -> Label {
    if let label = value as? any LabelConvertible { return label.label }
    return .words(NumberDisplay.text(of: value) ?? value.description)
  }
}

extension Label: CustomStringConvertible {
  /// The words, or the TeX between dollar signs.
  public var description: String { text }
}

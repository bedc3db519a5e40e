/// One thing that a cell hands over, in the order in which it was made.
public enum Output: Codable, Hashable, Sendable {
  /// Printed text, or the description of a value that is nothing of the below.
  case text(String)
  /// A figure.
  case figure(Figure)
  /// A table.
  case table(DataTable)
  /// A formula: TeX without dollar signs.
  case math(String)
}

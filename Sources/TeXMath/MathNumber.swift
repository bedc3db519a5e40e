/// What stands at the right edge beside a formula, or beside one row of it: "(3.4)".
public struct MathNumber: Hashable, Sendable {
  /// The row of the outermost environment, counted as `Formula.rowCount` does.
  public var row: Int
  /// The text, with its parentheses.
  public var text: String
  /// The HTML id of the row, which links may name; nil for none.
  public var id: String?

  /// A number.
  public init(row: Int = 0, text: String, id: String? = nil) {
    self.row = row
    self.text = text
    self.id = id
  }
}

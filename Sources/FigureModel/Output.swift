/// One thing that a cell hands over, in the order in which it was made.
public enum Output: Codable, Hashable, Sendable {
  /// Printed text, or the description of a value that is no figure.
  case text(String)
  /// A figure.
  case figure(Figure)
}

/// A color by what it means; the page decides how it looks in light, in dark and on paper.
public enum FigureColor: Codable, Hashable, Sendable {
  /// The color of text.
  case ink
  /// What only helps.
  case muted
  /// Thin lines that stay in the background.
  case line
  /// A pale area.
  case tint
  /// The inside of a unit that computes.
  case node
  /// A state in time.
  case state
  /// What is pointed out.
  case accent
  /// The color of a plot's series, counted from 1; after six they repeat.
  case series(Int)
}

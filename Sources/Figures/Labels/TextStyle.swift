/// The sizes and weights of words in figures.
enum TextStyle: Hashable, Sendable {
  /// What stands at edges and in cells.
  case label
  /// The name of a box.
  case heading
  /// The name of a container.
  case caption
  /// The second line of a heading.
  case subtitle
  /// The title of an axis, the label of a curve.
  case axis
  /// A tick's number.
  case tick

  /// The size of words in pixels.
  var size: Double {
    switch self {
    case .label, .heading: 15
    case .caption, .subtitle, .axis: 13
    case .tick: 12
    }
  }

  /// The size of formulas in pixels: a bit more, for a math font's letters are lighter.
  var mathSize: Double {
    switch self {
    case .label, .heading: 16
    case .caption, .subtitle, .axis: 14
    case .tick: 13
    }
  }

  /// Whether the words are semibold.
  var isSemibold: Bool { self == .caption || self == .heading }
}

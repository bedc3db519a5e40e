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
  /// The name of a container in a drawing that a page scales down.
  case wideCaption
  /// What else is small in such a drawing.
  case wideDetail

  /// The size of words in pixels.
  var size: Double {
    switch self {
    case .label, .heading: 15
    case .wideCaption, .wideDetail: 14
    case .caption, .subtitle, .axis: 13
    case .tick: 12
    }
  }

  /// The size of formulas in pixels: a bit more, for a math font's letters are lighter.
  var mathSize: Double {
    switch self {
    case .label, .heading: 16
    case .wideCaption, .wideDetail: 15
    case .caption, .subtitle, .axis: 14
    case .tick: 13
    }
  }

  /// Whether the words are semibold.
  var isSemibold: Bool { self == .caption || self == .heading || self == .wideCaption }

  /// The style that stays legible, at least 11 px, where a page scales the drawing by 0.8.
  var inWide: TextStyle {
    switch self {
    case .caption: .wideCaption
    case .subtitle, .axis, .tick: .wideDetail
    case .label, .heading, .wideCaption, .wideDetail: self
    }
  }
}

import FigureModel

/// A filled area of a plot or a picture.
struct SceneFill: Sendable {
  /// What it is filled with.
  enum Paint: Sendable, Hashable {
    /// The color of a series.
    case series(Int)
    /// A color of the palette, by its name there.
    case role(String)
    /// A color that is the same in light and dark, as six hexadecimal digits.
    case fixed(String)
    /// All colors of a map, from the lowest at the bottom to the highest; beside a picture they are
    /// those that a picture has.
    case map(ColorScale, isPicture: Bool)
  }

  /// Closed outlines; what lies inside an odd number of them is filled.
  var outlines: [[Point]] = []
  /// Upright rectangles that are filled too.
  var rects: [Rect] = []
  var paint: Paint
  var opacity = 1.0
  /// The unit in which the rectangles are given, as one cell at the origin; nil is a pixel.
  var cell: Rect?
  /// The mark of a plot that it is a part of, by its place among the marks.
  var mark: Int?

  /// The smallest rectangle around it.
  var box: Rect? {
    let points = outlines.flatMap { $0.map { Rect($0, $0) } } + rects
    guard let first = points.first else { return nil }
    let box = points.reduce(first) { $0.union($1) }
    guard let cell else { return box }
    return Rect(
      minX: cell.minX + box.minX * cell.width, minY: cell.minY + box.minY * cell.height,
      maxX: cell.minX + box.maxX * cell.width, maxY: cell.minY + box.maxY * cell.height)
  }
}

/// A picture of pixels in a place of a scene.
struct SceneImage: Sendable {
  /// Where it lies.
  var box: Rect
  /// The bytes of a PNG file.
  var png: [UInt8]
}

/// A scene in a place of another one.
struct ScenePart: Sendable {
  /// The scene.
  var scene: Scene
  /// Where its own origin lies.
  var origin: Point

  /// The rectangle that its bounds take in the other scene.
  var box: Rect {
    let bounds = scene.bounds
    return Rect(
      minX: bounds.minX + origin.x, minY: bounds.minY + origin.y, maxX: bounds.maxX + origin.x,
      maxY: bounds.maxY + origin.y)
  }
}

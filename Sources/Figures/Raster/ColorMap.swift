import FigureModel

/// Carries numbers to colors, in so many levels that neighbors look the same.
///
/// With the clear one they are the 256 that the palette of a picture can have.
struct ColorMap: Sendable {
  /// How many steps there are from one end to the other.
  static let steps = 254

  let scale: ColorScale
  /// The numbers at the two ends.
  let lower: Double
  let upper: Double

  /// A map for values, with limits that an author may have set; those of a diverging one are
  /// symmetric.
  init(_ scale: ColorScale, values: ClosedRange<Double>?, limits: ClosedRange<Double>?) {
    self.scale = scale
    var lower = limits?.lowerBound ?? values?.lowerBound ?? 0
    var upper = limits?.upperBound ?? values?.upperBound ?? 1
    if scale == .gray, limits == nil { lower = min(lower, 0) }
    if scale == .diverging {
      upper = max(lower.magnitude, upper.magnitude)
      lower = -upper
    }
    // Differences stay finite, and never zero.
    (lower, upper) = (min(max(lower, -1e290), 1e290), min(max(upper, -1e290), 1e290))
    let size = max(lower.magnitude, upper.magnitude)
    if upper - lower <= size * 1e-12 {
      (lower, upper) = scale == .diverging ? (-1, 1) : (lower, lower + max(size, 1))
    }
    (self.lower, self.upper) = (lower, upper)
  }

  /// The level of a value, from 0 to `steps`.
  func level(_ value: Double) -> Int {
    let part = (value - lower) / (upper - lower)
    return Int((min(max(part, 0), 1) * Double(Self.steps)).rounded())
  }

  /// The nearest of 65 levels, for so many cells that each color of its own would cost too much.
  static func coarse(_ level: Int) -> Int {
    let middle = steps / 2
    let side = (Double(level - middle) / 4).rounded() * 4
    return min(max(middle + Int(side), 0), steps)
  }

  /// The color of a level; that of a diverging map lies over the tint of the page.
  func paint(_ level: Int) -> (paint: SceneFill.Paint, opacity: Double) {
    if scale == .diverging {
      let side = Double(level - Self.steps / 2) / Double(Self.steps / 2)
      return (.role(side < 0 ? "state" : "accent"), side.magnitude)
    }
    return (.fixed(SceneColor.hex(fixed(level))), 1)
  }

  /// How words are colored on a level: so that their contrast is 4.5 in light and in dark, in the
  /// page's ink where that is enough.
  func labelRole(on level: Int) -> SceneLabel.Role {
    guard scale == .diverging else {
      let dark = SceneColor.contrast(0, fixed(level))
      return .onFixed(isDark: SceneColor.contrast(0xFFFFFF, fixed(level)) > dark)
    }
    let grounds = [0, 1].map { ground(level, scheme: $0) }
    let roles: [(role: SceneLabel.Role, ink: [Int])] = [
      (.ink, FigurePalette.pageInk), (.strong, [0, 0xFFFFFF]), (.black, [0, 0]),
      (.inverse, [0xFFFFFF, 0]),
    ]
    let best = roles.first { entry in
      zip(entry.ink, grounds).allSatisfy { SceneColor.contrast($0, $1) >= 4.5 }
    }
    return best?.role ?? .strong
  }

  /// What a level of a diverging map looks like on a light page, 0, or a dark one, 1.
  private func ground(_ level: Int, scheme: Int) -> Int {
    let (paint, opacity) = paint(level)
    guard case .role(let name) = paint else { return fixed(level) }
    return SceneColor.mix(
      FigurePalette.values("tint")[scheme], FigurePalette.values(name)[scheme], opacity)
  }

  /// The colors of all levels, for a picture with a palette.
  var palette: [PNGWriter.Color] {
    (0...Self.steps).map { level in
      let color = scale == .diverging ? Self.middle(level) : fixed(level)
      let alpha = scale == .diverging ? paint(level).opacity * 255 : 255
      return PNGWriter.Color(
        red: UInt8(color >> 16), green: UInt8(color >> 8 & 0xFF), blue: UInt8(color & 0xFF),
        alpha: UInt8(min(alpha, 255)))
    }
  }

  /// The colors from the lowest number to the highest at even places, for a bar beside a drawing;
  /// those of a diverging map lie over the tint of the page.
  ///
  /// - Parameter isPicture: Whether the drawing is a picture, which has its own diverging colors.
  static func stops(
    _ scale: ColorScale, isPicture: Bool
  ) -> [(paint: SceneFill.Paint, opacity: Double)] {
    let map = ColorMap(scale, values: 0...1, limits: 0...1)
    let picture = { (level: Int) in SceneFill.Paint.fixed(SceneColor.hex(middle(level))) }
    let (low, high) =
      isPicture
      ? (picture(0), picture(steps)) : (SceneFill.Paint.role("state"), .role("accent"))
    if scale == .diverging { return [(low, 1), (low, 0), (high, 0), (high, 1)] }
    return (0...32).map { map.paint($0 * steps / 32) }
  }

  /// The end of a diverging map in the middle between its colors for light and for dark pages, for
  /// a PNG has only one.
  private static func middle(_ level: Int) -> Int { level < steps / 2 ? 0x3F7FDA : 0xCB722B }

  /// A color between two of the table, evenly mixed.
  private func fixed(_ level: Int) -> Int {
    let table =
      switch scale {
      case .cividis: ColorMapTable.cividis
      case .gray: ColorMapTable.gray
      case .sequential, .diverging: ColorMapTable.viridis
      }
    let place = Double(level) / Double(Self.steps) * Double(table.count - 1)
    let index = min(Int(place), table.count - 2)
    return SceneColor.mix(table[index], table[index + 1], place - Double(index))
  }
}

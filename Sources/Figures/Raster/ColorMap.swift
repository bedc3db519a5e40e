import FigureModel

/// Carries numbers to colors, in so many levels that neighbors look the same.
struct ColorMap: Sendable {
  /// How many steps there are from one end to the other.
  static let steps = 64

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

  /// The color of a level; that of a diverging map lies over the tint of the page.
  func paint(_ level: Int) -> (paint: SceneFill.Paint, opacity: Double) {
    if scale == .diverging {
      let side = Double(level - Self.steps / 2) / Double(Self.steps / 2)
      return (.role(side < 0 ? "state" : "accent"), side.magnitude)
    }
    let hex = String(fixed(level), radix: 16)
    return (.fixed(String(repeating: "0", count: 6 - hex.count) + hex), 1)
  }

  /// How words are colored on a level.
  func labelRole(on level: Int) -> SceneLabel.Role {
    if scale == .diverging {
      let opacity = paint(level).opacity
      // Between, dark words are best on light and on dark pages.
      return opacity < 0.56 ? .ink : opacity < 0.82 ? .onFixed(isDark: false) : .inverse
    }
    let color = fixed(level)
    let parts = [color >> 16, color >> 8 & 0xFF, color & 0xFF].map { Double($0) / 255 }
    // Relative luminance as WCAG has it, but for the exponent of 2; white and dark words have the
    // same contrast at 0.2.
    let light = zip([0.2126, 0.7152, 0.0722], parts).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }
    return .onFixed(isDark: light < 0.22)
  }

  /// The colors of all levels, for a picture with a palette.
  var palette: [PNGWriter.Color] {
    (0...Self.steps).map { level in
      if scale == .diverging {
        let alpha = UInt8(min(paint(level).opacity * 255, 255))
        // In the middle between the colors for light and for dark pages, for a PNG has only one.
        return level < Self.steps / 2
          ? PNGWriter.Color(red: 0x3F, green: 0x7F, blue: 0xDA, alpha: alpha)
          : PNGWriter.Color(red: 0xCB, green: 0x72, blue: 0x2B, alpha: alpha)
      }
      let color = fixed(level)
      return PNGWriter.Color(
        red: UInt8(color >> 16), green: UInt8(color >> 8 & 0xFF), blue: UInt8(color & 0xFF))
    }
  }

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
    let part = place - Double(index)
    return [16, 8, 0].reduce(0) { color, shift in
      let from = Double(table[index] >> shift & 0xFF)
      let to = Double(table[index + 1] >> shift & 0xFF)
      return color | Int((from + (to - from) * part).rounded()) << shift
    }
  }
}

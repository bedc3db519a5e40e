/// The shape of a glyph: closed curves in font units, y up from the baseline.
package struct GlyphOutline: Hashable, Sendable {
  /// A point in font units.
  package struct Point: Hashable, Sendable {
    /// To the right of the glyph's origin.
    package var x: Double
    /// Above the baseline.
    package var y: Double
  }

  /// One step of the pen.
  package enum Command: Hashable, Sendable {
    /// Starts a curve.
    case move(Point)
    /// A straight line.
    case line(Point)
    /// A quadratic curve with its control point.
    case quadratic(Point, Point)
    /// A cubic curve with its two control points.
    case cubic(Point, Point, Point)
    /// Back to where the curve began.
    case close
  }

  /// The pen's steps.
  package var commands: [Command] = []

  /// The data of an SVG path (`d`), y down, in relative commands without needless characters.
  ///
  /// - Parameters:
  ///   - scale: Pixels per font unit; 1 keeps font units, for one shared `<path>` per glyph.
  ///   - decimals: How many decimals coordinates are rounded to. Rounding does not add up.
  package func svgPath(scale: Double = 1, decimals: Int = 2) -> String {
    var writer = SVGPathWriter(scale: scale, decimals: decimals)
    for command in commands { writer.write(command) }
    return writer.path
  }
}

/// A formula, laid out: what to draw and how much room it takes, in pixels.
package struct MathBox: Hashable, Sendable {
  /// From the left edge to where the next thing would begin.
  package var width: Double
  /// Above the baseline.
  package var height: Double
  /// Below the baseline.
  package var depth: Double
  /// The glyphs, in reading order.
  package var glyphs: [PlacedGlyph] = []
  /// The bars.
  package var rules: [PlacedRule] = []
  /// Characters that the font does not have, each once; an empty frame stands in their place.
  package var missing: [Unicode.Scalar] = []

  /// An empty box of a size.
  package init(width: Double = 0, height: Double = 0, depth: Double = 0) {
    self.width = width
    self.height = height
    self.depth = depth
  }
}

extension MathBox {
  /// Draws another box in this one, its origin at a place, and grows upwards and downwards to
  /// hold it. The width stays.
  mutating func draw(_ box: MathBox, x: Double, y: Double = 0) {
    for glyph in box.glyphs {
      var moved = glyph
      moved.x += x
      moved.y += y
      glyphs.append(moved)
    }
    for rule in box.rules {
      var moved = rule
      moved.x += x
      moved.y += y
      rules.append(moved)
    }
    for scalar in box.missing where !missing.contains(scalar) { missing.append(scalar) }
    height = max(height, box.height - y)
    depth = max(depth, box.depth + y)
  }

  /// Draws another box at this one's end and grows by its width.
  mutating func append(_ box: MathBox) {
    draw(box, x: width)
    width += box.width
  }

  /// Draws a bar and grows upwards and downwards to hold it.
  mutating func drawRule(x: Double, y: Double, width: Double, height: Double) {
    rules.append(PlacedRule(x: x, y: y, width: width, height: height))
    self.height = max(self.height, -y)
    depth = max(depth, y + height)
  }

  /// The box with its baseline moved up by so much, or down if negative.
  func raised(by shift: Double) -> MathBox {
    var box = MathBox(width: width, height: height + shift, depth: depth - shift)
    box.draw(self, x: 0, y: -shift)
    return box
  }

  /// The box moved so that its middle lies on the axis.
  func centered(onAxis axis: Double) -> MathBox {
    raised(by: axis - (height - depth) / 2)
  }

  /// The box with another height and depth; what it draws stays.
  func resized(height: Double, depth: Double) -> MathBox {
    var box = self
    box.height = height
    box.depth = depth
    return box
  }

  /// The box without width, a share of what it draws on the left of its place.
  func overlapping(share: Double) -> MathBox {
    var box = MathBox(height: height, depth: depth)
    box.draw(self, x: -share * width)
    return box
  }
}

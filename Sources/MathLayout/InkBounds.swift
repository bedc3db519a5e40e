/// The box around a glyph's ink, in font units, y up.
struct InkBounds: Hashable, Sendable {
  var left = 0
  var right = 0
  var bottom = 0
  var top = 0
}

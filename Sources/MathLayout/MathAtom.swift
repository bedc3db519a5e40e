import TeXMath

/// A laid-out part of a list: its box, and what its neighbours, scripts and accents must know.
struct MathAtom {
  var box: MathBox
  var mathClass: MathClass = .ordinary
  /// The slant that leans out of the box on the right; counted in unless a subscript follows.
  var italic = 0.0
  /// Where the middle of an accent goes, from the left edge; nil for the box's own middle.
  var accentX: Double?
  /// Whether scripts are placed by the font's shifts alone, as on a single character, and not by
  /// the box's height and depth.
  var isCharacter = false
}

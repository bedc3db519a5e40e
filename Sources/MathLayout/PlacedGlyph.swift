/// A glyph at its place in a box.
package struct PlacedGlyph: Hashable, Sendable {
  /// The glyph's number in the font.
  package var glyph: UInt32
  /// Pixels right of the box's left edge.
  package var x: Double
  /// Pixels below the box's baseline.
  package var y: Double
  /// Pixels per font unit.
  package var scale: Double
}

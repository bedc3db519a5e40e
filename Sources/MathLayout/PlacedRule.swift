/// A black bar at its place in a box: the line of a fraction, the roof of a root.
package struct PlacedRule: Hashable, Sendable {
  /// Its left edge, in pixels right of the box's.
  package var x: Double
  /// Its upper edge, in pixels below the box's baseline.
  package var y: Double
  /// Pixels across.
  package var width: Double
  /// Pixels down.
  package var height: Double
}

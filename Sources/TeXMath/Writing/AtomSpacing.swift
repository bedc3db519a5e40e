/// The space between two neighbours (TeXbook, p. 170), in eighteenths of an em.
enum AtomSpacing {
  /// The space between two classes, which are given as `MathClass.number`, 0 for none; in scripts,
  /// only operators keep theirs.
  @inline(__always)
  static func units(between left: UInt64, and right: UInt64, inScript: Bool) -> UInt8 {
    let units = table[Int(left &* 9 &+ right)]
    if units >= 0 { return UInt8(truncatingIfNeeded: units) }
    return inScript ? 0 : UInt8(truncatingIfNeeded: -units)
  }

  /// Rows and columns in the order of `MathClass.number`: 3 thin, 4 medium, 5 thick; below 0 what is
  /// not in scripts. Pairs that cannot meet are 0.
  private static let table: [Int8] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3, -4, -5, 0, 0, 0, -3,
    0, 3, 3, 0, -5, 0, 0, 0, -3,
    0, -4, -4, 0, 0, -4, 0, 0, -4,
    0, -5, -5, 0, 0, -5, 0, 0, -5,
    0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 3, -4, -5, 0, 0, 0, -3,
    0, -3, -3, 0, -3, -3, -3, -3, -3,
    0, -3, 3, -4, -5, -3, 0, -3, -3,
  ]
}

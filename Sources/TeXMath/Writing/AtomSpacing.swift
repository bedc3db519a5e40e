/// The space between two neighbours (TeXbook, p. 170), in eighteenths of an em.
enum AtomSpacing {
  /// The space between two classes; in scripts, only operators keep theirs.
  static func units(
    between left: MathClass, and right: MathClass, inScript: Bool
  ) -> UInt8 {
    let units = table[left.row * 8 + right.row]
    if units >= 0 { return UInt8(units) }
    return inScript ? 0 : UInt8(-units)
  }

  /// Rows and columns in the order of `MathClass.row`: 3 thin, 4 medium, 5 thick; below 0 what is
  /// not in scripts. Pairs that cannot meet are 0.
  private static let table: [Int8] = [
    0, 3, -4, -5, 0, 0, 0, -3,
    3, 3, 0, -5, 0, 0, 0, -3,
    -4, -4, 0, 0, -4, 0, 0, -4,
    -5, -5, 0, 0, -5, 0, 0, -5,
    0, 0, 0, 0, 0, 0, 0, 0,
    0, 3, -4, -5, 0, 0, 0, -3,
    -3, -3, 0, -3, -3, -3, -3, -3,
    -3, 3, -4, -5, -3, 0, -3, -3,
  ]
}

extension MathClass {
  fileprivate var row: Int {
    switch self {
    case .ordinary: 0
    case .largeOperator: 1
    case .binary: 2
    case .relation: 3
    case .opening: 4
    case .closing: 5
    case .punctuation: 6
    case .inner: 7
    }
  }
}

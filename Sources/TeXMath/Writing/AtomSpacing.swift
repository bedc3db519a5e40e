/// The space between two neighbours (TeXbook, p. 170), in eighteenths of an em.
enum AtomSpacing {
  /// The space between two classes; in scripts, only operators keep theirs.
  static func units(
    between left: MathClass, and right: MathClass, inScript: Bool
  ) -> UInt8 {
    switch table[left.row * 8 + right.row] {
    case 0: 0
    case 1: 3
    case -1: inScript ? 0 : 3
    case 2: inScript ? 0 : 4
    default: inScript ? 0 : 5
    }
  }

  /// Rows and columns in the order of `MathClass.row`: 1 thin, 2 medium, 3 thick, -1 thin but not
  /// in scripts. Pairs that cannot meet are 0.
  private static let table: [Int8] = [
    0, 1, 2, 3, 0, 0, 0, -1,
    1, 1, 0, 3, 0, 0, 0, -1,
    2, 2, 0, 0, 2, 0, 0, 2,
    3, 3, 0, 0, 3, 0, 0, 3,
    0, 0, 0, 0, 0, 0, 0, 0,
    0, 1, 2, 3, 0, 0, 0, -1,
    -1, -1, 0, -1, -1, -1, -1, -1,
    -1, 1, 2, 3, -1, 0, -1, -1,
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

import TeXMath

/// The space between two neighbouring atoms (The TeXbook, p. 170).
enum AtomSpacing {
  case none
  /// A thin space in every style.
  case thin
  /// A thin space in display and text style only.
  case thinOutsideScripts
  /// A medium space in display and text style only.
  case mediumOutsideScripts
  /// A thick space in display and text style only.
  case thickOutsideScripts

  /// The width in em.
  func width(in style: LayoutStyle) -> Double {
    switch self {
    case .none: 0
    case .thin: 3.0 / 18
    case .thinOutsideScripts: style.isScript ? 0 : 3.0 / 18
    case .mediumOutsideScripts: style.isScript ? 0 : 4.0 / 18
    case .thickOutsideScripts: style.isScript ? 0 : 5.0 / 18
    }
  }

  /// The space between an atom and its right neighbour, after lone binary operators have become
  /// ordinary.
  static func between(_ left: MathClass, _ right: MathClass) -> AtomSpacing {
    switch (left, right) {
    case (.punctuation, _): .thinOutsideScripts
    case (.opening, _), (_, .closing), (.relation, .relation): .none
    case (.inner, .punctuation): .thinOutsideScripts
    case (_, .punctuation): .none
    case (.binary, _), (_, .binary): .mediumOutsideScripts
    case (.relation, _), (_, .relation): .thickOutsideScripts
    case (.largeOperator, .ordinary), (_, .largeOperator): .thin
    case (.inner, _), (_, .inner): .thinOutsideScripts
    default: .none
    }
  }
}

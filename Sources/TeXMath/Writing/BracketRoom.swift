/// The room that Chromium reserves beside a bracket that grows: always that of the widest variant in
/// the font, with the glyph in its middle. The style sheet takes the spare room back, by class.
enum BracketRoom {
  /// The class of a bracket that is about as tall as `\big` (1) to `\Bigg` (4) make it; nil where
  /// the room is right.
  static func className(of bracket: Unicode.Scalar, size: Int) -> StaticString? {
    let place = min(max(size, 1), 4) - 1
    switch bracket {
    case "(", ")", "⟨", "⟩": return round[place]
    case "[", "]", "{", "}", "⌊", "⌋", "⌈", "⌉": return square[place]
    case "/", "\\": return slash[place]
    default: return nil
    }
  }

  private static let round: [StaticString] = [
    "tm-round1", "tm-round2", "tm-round3", "tm-round4",
  ]
  private static let square: [StaticString] = [
    "tm-square1", "tm-square2", "tm-square3", "tm-square4",
  ]
  private static let slash: [StaticString] = [
    "tm-slash1", "tm-slash2", "tm-slash3", "tm-slash4",
  ]
}

extension MathNode {
  /// Whether the node holds rows, so that brackets around it may be of any height.
  var holdsArray: Bool {
    switch kind {
    case .array: true
    case .group(let nodes), .styled(_, let nodes), .classified(_, let nodes): nodes.holdArray
    case .enclosed(_, let nodes), .root(let nodes, _): nodes.holdArray
    case .fence(let fence): fence.parts.contains(where: \.holdArray)
    case .scripts(let scripts): scripts.baseList.only?.holdsArray ?? scripts.base.holdArray
    case .accent(let accent): accent.base.holdArray
    case .stack(let stack): stack.base.holdArray
    case .fraction(let fraction): fraction.numerator.holdArray || fraction.denominator.holdArray
    default: false
    }
  }
}

extension [MathNode] {
  /// Whether one of the nodes holds rows.
  var holdArray: Bool { contains(where: \.holdsArray) }
}

import TeXMath

extension FormulaLayout {
  /// A root with its roof, and its degree in the crook (rule 11).
  func root(_ radicand: [MathNode], degree: [MathNode]?, _ style: LayoutStyle) -> MathAtom {
    let inside = list(radicand, style.cramped)
    let line = length(.radicalRuleThickness, style)
    var gap = length(
      style.isDisplay ? .radicalDisplayStyleVerticalGap : .radicalVerticalGap, style)
    let content = inside.height + inside.depth
    let sign = radicalSign(atLeast: content + gap + line, style)
    let spare = sign.height + sign.depth - (content + gap + line)
    if spare > 0 { gap += spare / 2 }
    let top = inside.height + gap + line
    let lowered = sign.raised(by: top - sign.height)

    var box = MathBox()
    if let degree { place(degree, on: lowered, in: &box, style) }
    box.append(lowered)
    box.drawRule(x: box.width, y: -top, width: inside.width, height: line)
    box.append(inside)
    box.height = max(box.height, top + length(.radicalExtraAscender, style))
    return MathAtom(box: box)
  }

  private func radicalSign(atLeast target: Double, _ style: LayoutStyle) -> MathBox {
    guard let glyph = font.glyph(for: "\u{221A}") else { return MathBox() }
    return stretched(glyph, along: .vertical, to: target, style)
  }

  /// The degree of a root, raised by the font's share of the sign's height.
  private func place(
    _ degree: [MathNode], on sign: MathBox, in box: inout MathBox, _ style: LayoutStyle
  ) {
    let degree = list(degree, LayoutStyle(level: .scriptScript))
    let share = Double(font.constant(.radicalDegreeBottomRaisePercent)) / 100
    let raise = share * (sign.height + sign.depth) - sign.depth
    let before = length(.radicalKernBeforeDegree, style)
    let after = length(.radicalKernAfterDegree, style)
    box.draw(degree, x: max(before, 0), y: -raise - degree.depth)
    box.width = max(0, before + degree.width + after)
  }
}

import TeXMath

extension FormulaLayout {
  /// A fraction or a binomial, with or without line and brackets (rule 15).
  func fraction(_ fraction: MathFraction, _ outer: LayoutStyle) -> MathAtom {
    let style = fraction.style.map(outer.at) ?? outer
    let thickness =
      fraction.lineThickness.map { $0 * em(style) } ?? length(.fractionRuleThickness, style)
    let above = list(fraction.numerator, style.numerator)
    let below = list(fraction.denominator, style.denominator)
    let shifts =
      thickness > 0
      ? lineShifts(above, below, thickness: thickness, style) : stackShifts(above, below, style)
    let width = max(above.width, below.width)
    var middle = MathBox(width: width)
    middle.draw(above, x: (width - above.width) / 2, y: -shifts.up)
    middle.draw(below, x: (width - below.width) / 2, y: shifts.down)
    if thickness > 0 {
      middle.drawRule(x: 0, y: -axis(style) - thickness / 2, width: width, height: thickness)
    }
    return MathAtom(
      box: bracketed(middle, fraction.left, fraction.right, style), mathClass: .inner)
  }

  /// Baselines above and below a line, each clear of it (rule 15d).
  private func lineShifts(
    _ above: MathBox, _ below: MathBox, thickness: Double, _ style: LayoutStyle
  ) -> (up: Double, down: Double) {
    let display = style.isDisplay
    let up = length(
      display ? .fractionNumeratorDisplayStyleShiftUp : .fractionNumeratorShiftUp, style)
    let down = length(
      display ? .fractionDenominatorDisplayStyleShiftDown : .fractionDenominatorShiftDown, style)
    let gapAbove = length(
      display ? .fractionNumeratorDisplayStyleGapMin : .fractionNumeratorGapMin, style)
    let gapBelow = length(
      display ? .fractionDenominatorDisplayStyleGapMin : .fractionDenominatorGapMin, style)
    return (
      max(up, axis(style) + thickness / 2 + gapAbove + above.depth),
      max(down, below.height + gapBelow + thickness / 2 - axis(style))
    )
  }

  /// Baselines of two lists without a line, apart from each other (rule 15c).
  private func stackShifts(
    _ above: MathBox, _ below: MathBox, _ style: LayoutStyle
  ) -> (up: Double, down: Double) {
    let display = style.isDisplay
    let up = length(display ? .stackTopDisplayStyleShiftUp : .stackTopShiftUp, style)
    let down = length(display ? .stackBottomDisplayStyleShiftDown : .stackBottomShiftDown, style)
    let gap = length(display ? .stackDisplayStyleGapMin : .stackGapMin, style)
    let missing = max(0, gap - ((up - above.depth) - (below.height - down)))
    return (up + missing / 2, down + missing / 2)
  }

  /// A box between brackets of TeX's fixed sizes for fractions (rule 15e).
  private func bracketed(
    _ middle: MathBox, _ left: MathSymbol?, _ right: MathSymbol?, _ style: LayoutStyle
  ) -> MathBox {
    let target = (style.isDisplay ? 2.39 : 1.01) * em(style)
    var box = delimiter(left, atLeast: target, style)
    box.append(middle)
    box.append(delimiter(right, atLeast: target, style))
    return box
  }
}

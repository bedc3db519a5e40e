import TeXMath

extension FormulaLayout {
  /// A bracket at least so tall, centred on the axis; without one, TeX's small space.
  func delimiter(
    _ symbol: MathSymbol?, atLeast target: Double, _ style: LayoutStyle
  ) -> MathBox {
    guard let symbol else { return MathBox(width: 0.12 * em(style)) }
    guard let glyph = font.glyph(for: symbol.character) else {
      return self.symbol(symbol, style).box
    }
    return stretched(glyph, along: .vertical, to: target, style).centered(onAxis: axis(style))
  }

  /// `\left … \middle … \right`: brackets over nine tenths of the content, and never more than
  /// half an em short of it (rule 19).
  func fence(_ fence: MathFence, _ style: LayoutStyle) -> MathAtom {
    let parts = fence.parts.map { self.items($0, style) }
    let target = fenceHeight(over: parts.map(assemble), style)
    func bracket(_ symbol: MathSymbol?, as mathClass: MathClass) -> ListItem {
      let box = delimiter(symbol, atLeast: target, style)
      return .atom(MathAtom(box: box, mathClass: mathClass), style)
    }
    var items = [bracket(fence.left, as: .opening)]
    for (index, part) in parts.enumerated() {
      if index > 0, index <= fence.middles.count {
        items.append(bracket(fence.middles[index - 1], as: .opening))
      }
      items += part
    }
    items.append(bracket(fence.right, as: .closing))
    return MathAtom(box: assemble(items), mathClass: .inner)
  }

  /// The height of brackets around boxes.
  func fenceHeight(over boxes: [MathBox], _ style: LayoutStyle) -> Double {
    let axis = axis(style)
    let reach = boxes.reduce(0) { max($0, $1.height - axis, $1.depth + axis) }
    return max(0.901 * 2 * reach, 2 * reach - 0.5 * em(style))
  }

  /// `\big` to `\Bigg`: as if around struts of 8.5, 11.5, 14.5 and 17.5 points in a 10-point font.
  func sizedDelimiter(
    _ symbol: MathSymbol, _ size: SizedDelimiter, _ style: LayoutStyle
  ) -> MathAtom {
    let strut = 0.55 + 0.3 * Double(min(max(size.size, 1), 4))
    let target = fenceHeight(over: [MathBox(height: strut * self.size)], style)
    return MathAtom(
      box: delimiter(symbol, atLeast: target, style), mathClass: size.mathClass)
  }
}

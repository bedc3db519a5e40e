import TeXMath

extension FormulaLayout {
  /// A list with something drawn around or through it, or without some of its size.
  ///
  /// Colours belong to the figure: a coloured list is set as any other.
  func enclosed(
    _ nodes: [MathNode], in enclosure: MathEnclosure, _ style: LayoutStyle
  ) -> MathAtom {
    switch enclosure {
    case .negated: return negated(nodes, style)
    case .overline: return MathAtom(box: overlined(list(nodes, style.cramped), style))
    case .scaled(let factor):
      return MathAtom(box: FormulaLayout(font: font, size: size * factor).list(nodes, style))
    default: return MathAtom(box: enclosed(list(nodes, style), in: enclosure, style))
    }
  }

  private func enclosed(
    _ inside: MathBox, in enclosure: MathEnclosure, _ style: LayoutStyle
  ) -> MathBox {
    switch enclosure {
    case .box, .boxLeft, .boxRight, .background:
      framed(inside, gap: 0.3 * em(style), line: 0.04 * em(style))
    case .phantom: MathBox(width: inside.width, height: inside.height, depth: inside.depth)
    case .horizontalPhantom: MathBox(width: inside.width)
    case .verticalPhantom: MathBox(height: inside.height, depth: inside.depth)
    case .smash: inside.resized(height: 0, depth: 0)
    case .smashTop: inside.resized(height: 0, depth: inside.depth)
    case .smashBottom: inside.resized(height: inside.height, depth: 0)
    case .leftOverlap: inside.overlapping(share: 1)
    case .centerOverlap: inside.overlapping(share: 0.5)
    case .rightOverlap: inside.overlapping(share: 0)
    case .underline: underlined(inside, style)
    case .strikeUp, .strikeDown, .strikeCross: struck(inside, style)
    case .coloredBox: framed(inside, gap: 0.3 * em(style), line: 0.04 * em(style))
    case .strikeThrough: struck(inside, style)
    case .overSegment, .actuarial, .longDivision: overlined(inside, style)
    case .underSegment, .phase: underlined(inside, style)
    case .raised(let height): inside.raised(by: height * em(style))
    case .rule(let width, let height): rule(width: width * em(style), height: height * em(style))
    case .circle: framed(inside, gap: 0.1 * em(style), line: 0.04 * em(style))
    case .overline, .negated, .color, .scaled, .mirrored, .link: inside
    }
  }

  /// The slash of `\not` over the middle of a part, which keeps its class.
  private func negated(_ nodes: [MathNode], _ style: LayoutStyle) -> MathAtom {
    var atom = base(nodes, style)
    guard let slash = font.glyph(for: "\u{338}") else { return atom }
    let ink = font.inkBounds(of: slash)
    let middle = Double(ink.left + ink.right) / 2 * unit(style)
    atom.box.draw(box(of: slash, style), x: atom.box.width / 2 - middle)
    return atom
  }

  private func rule(width: Double, height: Double) -> MathBox {
    var box = MathBox(width: width, height: height)
    box.drawRule(x: 0, y: -height, width: width, height: height)
    return box
  }

  /// A box with a line through its middle; boxes hold no slanted lines.
  private func struck(_ inside: MathBox, _ style: LayoutStyle) -> MathBox {
    let line = length(.fractionRuleThickness, style)
    let middle = (inside.height - inside.depth) / 2
    var box = inside
    box.drawRule(x: 0, y: -middle - line / 2, width: inside.width, height: line)
    return box
  }

  /// A box in a frame whose lines are clear of it by a gap.
  func framed(_ inside: MathBox, gap: Double, line: Double) -> MathBox {
    let reach = gap + line
    let width = inside.width + 2 * reach
    let top = inside.height + reach
    let height = top + inside.depth + reach
    var box = MathBox(width: width)
    box.draw(inside, x: reach)
    box.drawRule(x: 0, y: -top, width: width, height: line)
    box.drawRule(x: 0, y: inside.depth + gap, width: width, height: line)
    box.drawRule(x: 0, y: -top, width: line, height: height)
    box.drawRule(x: width - line, y: -top, width: line, height: height)
    return box
  }

  /// A box with a line over it (rule 9).
  private func overlined(_ inside: MathBox, _ style: LayoutStyle) -> MathBox {
    let line = length(.overbarRuleThickness, style)
    let top = inside.height + length(.overbarVerticalGap, style) + line
    var box = inside
    box.drawRule(x: 0, y: -top, width: inside.width, height: line)
    box.height = top + length(.overbarExtraAscender, style)
    return box
  }

  /// A box with a line under it (rule 10).
  private func underlined(_ inside: MathBox, _ style: LayoutStyle) -> MathBox {
    let line = length(.underbarRuleThickness, style)
    let y = inside.depth + length(.underbarVerticalGap, style)
    var box = inside
    box.drawRule(x: 0, y: y, width: inside.width, height: line)
    box.depth = y + line + length(.underbarExtraDescender, style)
    return box
  }
}

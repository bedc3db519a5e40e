import TeXMath

extension FormulaLayout {
  /// A base with scripts beside it, or over and under it.
  func scripts(_ scripts: MathScripts, _ style: LayoutStyle) -> MathAtom {
    let base = base(scripts.base, style)
    let sup = superscript(scripts, style.superscript)
    let sub = scripts.sub.map { script($0, style.subscript) }
    let isLimits =
      scripts.limits == .always || scripts.limits == .inDisplay && style.isDisplay
    let whole =
      isLimits
      ? limits(on: base, over: sup, under: sub, style)
      : sideScripts(on: base, sup: sup, sub: sub, style)
    guard scripts.preSub != nil || scripts.preSup != nil else { return whole }
    return prescripts(of: scripts, before: whole, style)
  }

  /// Scripts before a base: those of an invisible one of its height, then the base.
  private func prescripts(
    of scripts: MathScripts, before whole: MathAtom, _ style: LayoutStyle
  ) -> MathAtom {
    let ghost = MathAtom(box: MathBox(height: whole.box.height, depth: whole.box.depth))
    let sup = scripts.preSup.map { list($0, style.superscript) }
    let sub = scripts.preSub.map { list($0, style.subscript) }
    var atom = whole
    atom.box = sideScripts(on: ghost, sup: sup, sub: sub, style).box
    atom.box.append(whole.box)
    return atom
  }

  /// The primes and what follows them.
  private func superscript(_ scripts: MathScripts, _ style: LayoutStyle) -> MathBox? {
    guard scripts.primes > 0 else { return scripts.sup.map { script($0, style) } }
    var box = run(String(repeating: "\u{2032}", count: min(scripts.primes, 16)), .upright, style)
    if let sup = scripts.sup { box.append(script(sup, style)) }
    return box
  }

  /// The list of a script. A slant at its end takes no room, as in LuaTeX.
  private func script(_ nodes: [MathNode], _ style: LayoutStyle) -> MathBox {
    let items = items(nodes, style)
    var box = assemble(items)
    if case .atom(let atom, _) = items.last { box.width -= atom.italic }
    return box
  }

  /// Scripts beside a base (rule 18).
  private func sideScripts(
    on base: MathAtom, sup: MathBox?, sub: MathBox?, _ style: LayoutStyle
  ) -> MathAtom {
    var atom = MathAtom(box: base.box, mathClass: base.mathClass)
    let shifts = scriptShifts(on: base, sup: sup, sub: sub, style)
    var end = base.box.width
    if let sup {
      let x = base.box.width + base.italic
      atom.box.draw(sup, x: x, y: -shifts.up)
      end = max(end, x + sup.width)
    }
    if let sub {
      atom.box.draw(sub, x: base.box.width, y: shifts.down)
      end = max(end, base.box.width + sub.width)
    }
    if sup != nil || sub != nil { end += length(.spaceAfterScript, style) }
    atom.box.width = end
    return atom
  }

  /// How far up and down the scripts' baselines go.
  private func scriptShifts(
    on base: MathAtom, sup: MathBox?, sub: MathBox?, _ style: LayoutStyle
  ) -> (up: Double, down: Double) {
    var up = 0.0
    var down = 0.0
    if !base.isCharacter {
      up = base.box.height - length(.superscriptBaselineDropMax, style)
      down = base.box.depth + length(.subscriptBaselineDropMin, style)
    }
    if let sup {
      let shift: MathConstant = style.isCramped ? .superscriptShiftUpCramped : .superscriptShiftUp
      up = max(up, length(shift, style), sup.depth + length(.superscriptBottomMin, style))
    }
    guard let sub else { return (up, down) }
    down = max(down, length(.subscriptShiftDown, style))
    guard let sup else { return (up, max(down, sub.height - length(.subscriptTopMax, style))) }
    let gap = (up - sup.depth) - (sub.height - down)
    let missing = length(.subSuperscriptGapMin, style) - gap
    if missing > 0 {
      let room = length(.superscriptBottomMaxWithSubscript, style) - (up - sup.depth)
      let lift = min(max(room, 0), missing)
      up += lift
      down += missing - lift
    }
    return (up, down)
  }
}

// MARK: Limits

extension FormulaLayout {
  /// Lists centred over and under a base, shifted by half its slant (rule 13a).
  func limits(
    on base: MathAtom, over: MathBox?, under: MathBox?, _ style: LayoutStyle
  ) -> MathAtom {
    let baseWidth = base.box.width + base.italic
    let width = max(baseWidth, over?.width ?? 0, under?.width ?? 0)
    var box = MathBox(width: width)
    box.draw(base.box, x: (width - baseWidth) / 2)
    let top = base.box.height
    let bottom = base.box.depth
    if let over {
      let rise = max(
        length(.upperLimitBaselineRiseMin, style), over.depth + length(.upperLimitGapMin, style))
      box.draw(over, x: (width - over.width + base.italic) / 2, y: -top - rise)
    }
    if let under {
      let drop = max(
        length(.lowerLimitBaselineDropMin, style), under.height + length(.lowerLimitGapMin, style))
      box.draw(under, x: (width - under.width - base.italic) / 2, y: bottom + drop)
    }
    return MathAtom(box: box, mathClass: base.mathClass)
  }

  /// `\overset` and its kin, and arrows that grow with what stands on them.
  func stack(_ stack: MathStack, _ style: LayoutStyle) -> MathAtom {
    let over = stack.over.map { list($0, style.superscript) }
    let under = stack.under.map { list($0, style.subscript) }
    let labelWidth = max(over?.width ?? 0, under?.width ?? 0)
    var base = base(stack.base, style)
    if stack.stretchesBase, let arrow = stretchedArrow(stack.base, over: labelWidth, style) {
      base = arrow
    }
    base.mathClass = stack.mathClass
    return limits(on: base, over: over, under: under, style)
  }

  /// The base, if it is a lone arrow, long enough for a label with half an em to spare.
  private func stretchedArrow(
    _ nodes: [MathNode], over labelWidth: Double, _ style: LayoutStyle
  ) -> MathAtom? {
    guard nodes.count == 1, case .symbol(let symbol) = nodes.first?.kind,
      let glyph = font.glyph(for: symbol.character)
    else { return nil }
    let target = labelWidth + 0.5 * em(style.superscript)
    guard target > Double(font.advance(of: glyph)) * unit(style) else { return nil }
    return MathAtom(box: stretched(glyph, along: .horizontal, to: target, style))
  }
}

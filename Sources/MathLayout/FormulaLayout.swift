import TeXMath

/// Lays out the parts of one formula; the rules are extensions by kind of part.
struct FormulaLayout {
  let font: MathFont
  /// Pixels per em in text style.
  let size: Double
}

// MARK: Lengths

extension FormulaLayout {
  /// Pixels per em in a style.
  func em(_ style: LayoutStyle) -> Double {
    switch style.level {
    case .display, .text: size
    case .script: size * percent(.scriptPercentScaleDown, orElse: 70)
    case .scriptScript: size * percent(.scriptScriptPercentScaleDown, orElse: 50)
    }
  }

  /// Pixels per font unit in a style.
  func unit(_ style: LayoutStyle) -> Double { em(style) / Double(font.unitsPerEm) }

  /// A constant of the font, in pixels.
  func length(_ constant: MathConstant, _ style: LayoutStyle) -> Double {
    Double(font.constant(constant)) * unit(style)
  }

  /// The height of the line on which fractions and brackets are centred.
  func axis(_ style: LayoutStyle) -> Double { length(.axisHeight, style) }

  private func percent(_ constant: MathConstant, orElse fallback: Int) -> Double {
    let value = font.constant(constant)
    return Double(value > 0 ? value : fallback) / 100
  }
}

// MARK: Parts

extension FormulaLayout {
  /// One part of a list.
  func atom(_ node: MathNode, _ style: LayoutStyle) -> MathAtom {
    switch node.kind {
    case .symbol(let symbol): self.symbol(symbol, style)
    case .number(let digits, let alphabet): number(digits, alphabet, style)
    case .text(let words, let alphabet): text(words, alphabet, style)
    case .unknown(let source): text(source, .upright, style)
    case .operatorName(let name, _): operatorName(name, style)
    case .group(let nodes): group(nodes, as: .ordinary, style)
    case .classified(let mathClass, let nodes): group(nodes, as: mathClass, style)
    case .scripts(let scripts): self.scripts(scripts, style)
    case .fraction(let fraction): self.fraction(fraction, style)
    case .root(let radicand, let degree): root(radicand, degree: degree, style)
    case .accent(let accent): self.accent(accent, style)
    case .stack(let stack): self.stack(stack, style)
    case .fence(let fence): self.fence(fence, style)
    case .sizedDelimiter(let symbol, let size): sizedDelimiter(symbol, size, style)
    case .array(let array): self.array(array, style)
    case .choice(let choice): MathAtom(box: list(choice[style.level], style))
    case .enclosed(let enclosure, let nodes): enclosed(nodes, in: enclosure, style)
    case .space, .styled: MathAtom(box: list([node], style))
    }
  }

  /// A list that counts as one atom. A single part keeps what scripts and accents want to know.
  func group(_ nodes: [MathNode], as mathClass: MathClass, _ style: LayoutStyle) -> MathAtom {
    var atom = base(nodes, style)
    atom.mathClass = mathClass
    return atom
  }

  /// What carries scripts or an accent: the part itself if it is alone, else the list as one.
  func base(_ nodes: [MathNode], _ style: LayoutStyle) -> MathAtom {
    guard nodes.count == 1, let node = nodes.first else {
      return MathAtom(box: list(nodes, style))
    }
    return atom(node, style)
  }
}

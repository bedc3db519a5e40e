import TeXMath

extension FormulaLayout {
  /// A single character.
  func symbol(_ symbol: MathSymbol, _ style: LayoutStyle) -> MathAtom {
    let isRatio = symbol.character == ":" && symbol.mathClass == .relation
    let scalar =
      isRatio ? "\u{2236}" : symbol.alphabet.scalar(for: symbol.character.asMathOperator)
    guard let glyph = font.glyph(for: scalar) else {
      let isBlank = scalar.properties.isDefaultIgnorableCodePoint
      return MathAtom(
        box: isBlank ? MathBox() : frame(for: scalar, style), mathClass: symbol.mathClass)
    }
    if symbol.mathClass == .largeOperator { return largeOperator(glyph, style) }
    let form = font.scriptForm(of: glyph, level: style.scriptLevel)
    return MathAtom(
      box: box(of: form, style), mathClass: symbol.mathClass,
      italic: Double(font.italicsCorrection(of: form)) * unit(style),
      accentX: symbol.alphabet.isSlanted
        ? Double(font.accentAttachment(of: form)) * unit(style) : nil,
      isCharacter: true)
  }

  /// A run of digits.
  func number(_ digits: String, _ alphabet: MathAlphabet, _ style: LayoutStyle) -> MathAtom {
    MathAtom(box: run(digits, alphabet, style), isCharacter: true)
  }

  /// Words.
  func text(_ words: String, _ alphabet: MathAlphabet, _ style: LayoutStyle) -> MathAtom {
    MathAtom(box: run(words, alphabet == .standard ? .upright : alphabet, style))
  }

  /// The name of a function.
  func operatorName(_ name: String, _ style: LayoutStyle) -> MathAtom {
    MathAtom(box: run(name, .upright, style), mathClass: .largeOperator)
  }

  /// An operator that is larger in display style and centred on the axis (rule 13).
  ///
  /// Its superscript stands at the end of its advance and its subscript further left by the
  /// slant, so the slant is taken off the box's width here.
  private func largeOperator(_ base: UInt32, _ style: LayoutStyle) -> MathAtom {
    var glyph = base
    if style.isDisplay {
      let minimum = font.constant(.displayOperatorMinHeight)
      let variants = font.variants(of: base, along: .vertical)
      glyph = (variants.first { $0.length >= minimum } ?? variants.last)?.glyph ?? base
    }
    var box = box(of: glyph, style).centered(onAxis: axis(style))
    let slant = Double(font.italicsCorrection(of: glyph)) * unit(style)
    box.width -= slant
    return MathAtom(box: box, mathClass: .largeOperator, italic: slant)
  }
}

// MARK: Glyphs

extension FormulaLayout {
  /// The box of one glyph: its advance wide, and as high and deep as its ink.
  func box(of glyph: UInt32, _ style: LayoutStyle) -> MathBox {
    let unit = unit(style)
    let ink = font.inkBounds(of: glyph)
    var box = MathBox(
      width: Double(font.advance(of: glyph)) * unit, height: Double(ink.top) * unit,
      depth: Double(-ink.bottom) * unit)
    if ink != InkBounds() { box.glyphs = [PlacedGlyph(glyph: glyph, x: 0, y: 0, scale: unit)] }
    return box
  }

  /// Characters in a row.
  func run(_ text: String, _ alphabet: MathAlphabet, _ style: LayoutStyle) -> MathBox {
    var box = MathBox()
    for character in text.unicodeScalars {
      let scalar = alphabet.scalar(for: character)
      if let glyph = font.glyph(for: scalar) {
        box.append(self.box(of: font.scriptForm(of: glyph, level: style.scriptLevel), style))
      } else if scalar.properties.isWhitespace {
        box.width += em(style) / 3
      } else if !scalar.properties.isDefaultIgnorableCodePoint {
        box.append(frame(for: scalar, style))
      }
    }
    return box
  }

  /// What stands for a character that the font lacks: an empty frame.
  private func frame(for scalar: Unicode.Scalar, _ style: LayoutStyle) -> MathBox {
    let em = em(style)
    var inside = MathBox(width: 0.4 * em, height: 0.65 * em)
    inside.missing = [scalar]
    var box = MathBox(width: 0.6 * em)
    box.draw(framed(inside, gap: 0, line: 0.04 * em), x: 0.06 * em)
    return box
  }
}

extension Unicode.Scalar {
  /// The operator that a key of the keyboard stands for in a formula.
  fileprivate var asMathOperator: Unicode.Scalar {
    switch self {
    case "-": "\u{2212}"
    case "*": "\u{2217}"
    default: self
    }
  }
}

extension MathAlphabet {
  /// Whether accents follow the slant of the letters. Over upright letters TeX centres them;
  /// Latin Modern Math would put the bar of a bold h over its stem.
  fileprivate var isSlanted: Bool {
    switch self {
    case .standard, .italic, .boldItalic, .calligraphic, .boldCalligraphic, .sansSerifItalic,
      .sansSerifBoldItalic:
      true
    case .upright, .bold, .fraktur, .boldFraktur, .doubleStruck, .sansSerif, .boldSansSerif,
      .monospace:
      false
    }
  }
}

import TeXMath

extension FormulaLayout {
  /// A mark over or under a base (rule 12).
  func accent(_ accent: MathAccent, _ style: LayoutStyle) -> MathAtom {
    let inside = base(accent.base, style.cramped)
    var atom = inside
    atom.mathClass = .ordinary
    guard let glyph = AccentGlyph(accent, in: font) else {
      atom.box.missing.append(accent.mark)
      return atom
    }
    if glyph.isBrace || accent.isUnder {
      span(glyph, under: accent.isUnder, stretches: accent.stretches, in: &atom, style)
    } else {
      raise(glyph, stretches: accent.stretches, in: &atom, style)
    }
    return atom
  }

  /// A hat or its like, raised by as much as the base is higher than the one that the mark was
  /// drawn for, with its attachment over the base's.
  private func raise(
    _ accent: AccentGlyph, stretches: Bool, in atom: inout MathAtom, _ style: LayoutStyle
  ) {
    let unit = unit(style)
    let visible = atom.box.width + (atom.isCharacter ? 0 : atom.italic)
    let shift = max(0, atom.box.height - length(.accentBaseHeight, style))
    guard stretches, let mark = widest(accent.glyph, within: visible, style) else {
      let attachment = Double(font.accentAttachment(of: accent.glyph)) * unit
      let middle = atom.isCharacter ? atom.accentX ?? visible / 2 : visible / 2
      atom.box.draw(box(of: accent.glyph, style), x: middle - attachment, y: -shift)
      return
    }
    atom.box.draw(mark, x: (visible - mark.width) / 2, y: -shift)
  }

  /// The widest drawing of a mark that a width holds; the mark put together to just that width if
  /// all its drawings are narrower; nil if even the smallest is too wide.
  private func widest(_ glyph: UInt32, within width: Double, _ style: LayoutStyle) -> MathBox? {
    let unit = unit(style)
    let variants = font.variants(of: glyph, along: .horizontal)
    if variants.allSatisfy({ Double($0.length) * unit <= width }),
      !font.parts(of: glyph, along: .horizontal).isEmpty
    {
      return stretched(glyph, along: .horizontal, to: width, style)
    }
    guard let variant = variants.last(where: { Double($0.length) * unit <= width }) else {
      return nil
    }
    return inkBox(of: variant.glyph, along: .horizontal, style)
  }

  /// A brace over or under a base, or any mark under it, clear of its ink.
  private func span(
    _ accent: AccentGlyph, under isUnder: Bool, stretches: Bool, in atom: inout MathAtom,
    _ style: LayoutStyle
  ) {
    let visible = atom.box.width + atom.italic
    let mark =
      stretches
      ? stretched(accent.glyph, along: .horizontal, to: visible, style)
      : inkBox(of: accent.glyph, along: .horizontal, style)
    let gap = length(isUnder ? .underbarVerticalGap : .overbarVerticalGap, style)
    let y = isUnder ? atom.box.depth + gap + mark.height : -(atom.box.height + gap + mark.depth)
    atom.isCharacter = false
    guard mark.width > visible else {
      atom.box.draw(mark, x: (visible - mark.width) / 2, y: y)
      return
    }
    var box = MathBox(width: mark.width)
    box.draw(atom.box, x: (mark.width - visible) / 2)
    box.draw(mark, x: 0, y: y)
    atom = MathAtom(box: box)
  }
}

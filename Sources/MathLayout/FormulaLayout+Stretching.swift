import TeXMath

extension FormulaLayout {
  /// A glyph at least so long: the smallest drawing that does, else one put together from pieces,
  /// else the largest drawing.
  func stretched(
    _ glyph: UInt32, along axis: StretchAxis, to target: Double, _ style: LayoutStyle
  ) -> MathBox {
    let unit = unit(style)
    let variants = font.variants(of: glyph, along: axis)
    if let fitting = variants.first(where: { Double($0.length) * unit >= target }) {
      return inkBox(of: fitting.glyph, along: axis, style)
    }
    let parts = font.parts(of: glyph, along: axis)
    let assembly = GlyphAssembly(
      parts: parts, target: target / unit, minimumOverlap: font.minimumOverlap(along: axis))
    guard let assembly else {
      return inkBox(of: variants.last?.glyph ?? glyph, along: axis, style)
    }
    return box(of: assembly, along: axis, style)
  }

  /// A drawing's box: its advance wide, or its ink if it was stretched sideways.
  func inkBox(of glyph: UInt32, along axis: StretchAxis, _ style: LayoutStyle) -> MathBox {
    let box = box(of: glyph, style)
    guard axis == .horizontal else { return box }
    let ink = font.inkBounds(of: glyph)
    var moved = MathBox(
      width: Double(ink.right - ink.left) * unit(style), height: box.height, depth: box.depth)
    moved.draw(box, x: Double(-ink.left) * unit(style))
    return moved
  }

  /// The pieces of a glyph in their places: from the left edge, or from the baseline upwards.
  private func box(
    of assembly: GlyphAssembly, along axis: StretchAxis, _ style: LayoutStyle
  ) -> MathBox {
    let unit = unit(style)
    var box = MathBox(height: -.infinity, depth: -.infinity)
    for piece in assembly.pieces {
      let ink = font.inkBounds(of: piece.glyph)
      let part = self.box(of: piece.glyph, style)
      switch axis {
      case .vertical:
        box.draw(part, x: 0, y: -(piece.offset - Double(ink.bottom)) * unit)
        box.width = max(box.width, part.width)
      case .horizontal:
        box.draw(part, x: (piece.offset - Double(ink.left)) * unit)
      }
    }
    if axis == .horizontal { box.width = assembly.length * unit }
    return box
  }
}

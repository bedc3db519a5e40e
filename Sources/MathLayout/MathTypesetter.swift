import TeXMath

/// Lays formulas out by the rules of TeX (The TeXbook, appendix G) with an OpenType math font.
package struct MathTypesetter: Sendable {
  /// The font that everything is set in.
  package let font: MathFont

  /// A typesetter with a font.
  package init(font: MathFont) {
    self.font = font
  }

  /// Lays a list out.
  ///
  /// - Parameters:
  ///   - nodes: The formula's top-level list; nested at most as deep as the parser allows.
  ///   - size: Pixels per em.
  ///   - style: The style to begin in.
  package func typeset(
    _ nodes: [MathNode], size: Double, style: MathStyle = .text
  ) -> MathBox {
    FormulaLayout(font: font, size: size).list(nodes, LayoutStyle(level: style))
  }
}

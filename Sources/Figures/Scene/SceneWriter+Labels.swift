import HTML
import MathLayout

extension SceneWriter {
  /// A label: text, or a group of glyphs with the TeX as its title.
  func label(_ label: SceneLabel) -> HTMLNode {
    let color =
      switch label.role {
      case .ink: FigurePalette.paint("ink")
      case .muted: FigurePalette.paint("muted")
      case .state: FigurePalette.paint("state")
      case .color(let color): FigurePalette.paint(color)
      case .strong: FigurePalette.paint("strong")
      case .inverse: FigurePalette.paint("inverse")
      case .black: FigurePalette.paint("black")
      case .onFixed(let isDark): isDark ? "#ffffff" : "#000"
      case .feedback: FigurePalette.paint("accent")
      case .gradient: FigurePalette.paint("gradient")
      }
    let last = label.content.pieces.count - 1
    let pieces = label.content.pieces.enumerated().map { index, piece in
      switch piece.body {
      case .words(let words, let style):
        index < last
          ? textBeforeFormula(words, style, of: label, piece, color)
          : text(words, style, of: label, piece, color)
      case .math(let tex, let box): formula(tex, box, of: label, piece, color)
      }
    }
    if label.opacity < 1 {
      return .element("g", ["opacity": PathData.number(label.shownOpacity)], pieces)
    }
    if label.hasHalo { return .element("g", Self.halo, pieces) }
    return pieces.count == 1 ? pieces[0] : .element("g", [:], pieces)
  }

  /// How wide the rim around words is, on both sides of their outline.
  private static let haloWidth = 4.0

  /// A rim below the words, which is painted first.
  private static var halo: HTMLAttributes {
    [
      "stroke": FigurePalette.paint("node"), "stroke-width": PathData.number(haloWidth),
      "stroke-linejoin": "round", "paint-order": "stroke",
    ]
  }

  /// The width of a space as a part of the text's size.
  private static let spaceWidth = 0.28

  private func text(
    _ words: String, _ style: TextStyle, of label: SceneLabel, _ piece: TypesetLabel.Piece,
    _ color: String
  ) -> HTMLNode {
    let isAlone = label.content.pieces.count == 1
    let anchor = isAlone ? label.anchor : .start
    // Spaces at the beginning of an SVG text are not drawn.
    let spaces = isAlone ? 0 : words.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    let gap = Double(spaces) * style.size * Self.spaceWidth
    let x = label.origin.x + piece.x + piece.width * anchor.part + gap
    let attributes: HTMLAttributes = [
      "x": PathData.number(x), "y": PathData.number(label.origin.y),
      "font-size": PathData.number(style.size), "font-weight": style.isSemibold ? "600" : nil,
      "text-anchor": anchor == .start ? nil : anchor.rawValue, "fill": color,
    ]
    return .element("text", attributes, [.text(String(words.dropFirst(spaces)))])
  }

  /// Words that end at a formula: in a font that is wider than the measured one they grow to the
  /// left, away from it.
  private func textBeforeFormula(
    _ words: String, _ style: TextStyle, of label: SceneLabel, _ piece: TypesetLabel.Piece,
    _ color: String
  ) -> HTMLNode {
    let spaces = words.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    let gap = Double(spaces) * style.size * Self.spaceWidth
    let attributes: HTMLAttributes = [
      "x": PathData.number(label.origin.x + piece.x + piece.width - gap),
      "y": PathData.number(label.origin.y), "font-size": PathData.number(style.size),
      "font-weight": style.isSemibold ? "600" : nil, "text-anchor": "end", "fill": color,
    ]
    return .element("text", attributes, [.text(String(words.dropLast(spaces)))])
  }

  private func formula(
    _ tex: String, _ box: MathBox, of label: SceneLabel, _ piece: TypesetLabel.Piece,
    _ color: String
  ) -> HTMLNode {
    let x = PathData.number(label.origin.x + piece.x)
    let place = "translate(\(x) \(PathData.number(label.origin.y)))"
    return .element(
      "g", ["transform": place, "fill": color],
      [.element("title", [:], [.text(tex)])]
        + box.glyphs.map { glyph($0, hasHalo: label.hasHalo) } + box.rules.map(rule))
  }

  /// A glyph; the rim around it has the same width whatever the glyph's scale.
  private func glyph(_ glyph: PlacedGlyph, hasHalo: Bool) -> HTMLNode {
    let scale = DecimalNumber.text(glyph.scale, decimals: 5)
    let (x, y) = (
      DecimalNumber.text(glyph.x, decimals: 2),
      DecimalNumber.text(glyph.y, decimals: 2)
    )
    return .element(
      "use",
      [
        "href": "#\(sharedGlyphs ?? prefix)-g\(glyph.glyph)",
        "transform": "translate(\(x) \(y)) scale(\(scale))",
        "stroke-width": hasHalo ? PathData.number(Self.haloWidth / glyph.scale) : nil,
      ])
  }

  private func rule(_ rule: PlacedRule) -> HTMLNode {
    .element(
      "rect",
      [
        "x": DecimalNumber.text(rule.x, decimals: 2),
        "y": DecimalNumber.text(rule.y, decimals: 2),
        "width": DecimalNumber.text(rule.width, decimals: 2),
        "height": DecimalNumber.text(rule.height, decimals: 2),
      ])
  }
}

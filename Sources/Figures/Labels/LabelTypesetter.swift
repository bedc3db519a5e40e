import FigureModel
import MathLayout
import SourceText
import TeXMath

/// Measures labels, words by a table and formulas by a math font.
struct LabelTypesetter: Sendable {
  /// The font of the formulas.
  let font: MathFont
  /// Whether the drawing is so wide that a page scales it down: then small words are set larger.
  var isForWide = false

  /// A label in a style.
  func typeset(_ label: Label, _ style: TextStyle) -> TypesetLabel {
    let pieces = LabelPiece.pieces(of: label).map { piece in
      switch piece {
      case .words(let words): self.words(words, style)
      case .math(let tex): math(tex, style)
      }
    }
    guard let first = pieces.first else { return words("", style) }
    return pieces.dropFirst().reduce(first, Self.joined)
  }

  /// Real text in a style.
  func words(_ words: String, _ style: TextStyle) -> TypesetLabel {
    let style = isForWide ? style.inWide : style
    let width = TextWidthTable.width(of: words, size: style.size, isSemibold: style.isSemibold)
    return TypesetLabel(
      pieces: [.init(body: .words(words, style), width: width)], width: width,
      ascent: style.size * 0.74, descent: style.size * 0.22, centerHeight: style.size * 0.35)
  }

  /// What is wrong with a label's TeX.
  func diagnostics(of label: Label) -> [Diagnostic] {
    LabelPiece.pieces(of: label).flatMap { piece -> [Diagnostic] in
      guard case .math(let tex) = piece else { return [] }
      if let escape = TeXEscape(in: tex) { return [.escapedLabel(label, escape)] }
      var parser = MathParser()
      let formula = parser.parse(tex)
      let missing = box(formula.value, size: 16).missing
      return formula.diagnostics.map { .badLabel(label, $0) }
        + missing.map { .missingGlyph(label, $0) }
    }
  }
}

extension LabelTypesetter {
  private func math(_ tex: String, _ style: TextStyle) -> TypesetLabel {
    let style = isForWide ? style.inWide : style
    var parser = MathParser()
    let box = box(parser.parse(tex).value, size: style.mathSize)
    return TypesetLabel(
      pieces: [.init(body: .math(tex: tex, box), width: box.width)], width: box.width,
      ascent: box.height, descent: box.depth, centerHeight: style.mathSize * 0.26)
  }

  private func box(_ formula: Formula, size: Double) -> MathBox {
    MathTypesetter(font: font).typeset(formula.nodes, size: size)
  }

  /// Two labels on one baseline; the words' height decides where the middle is.
  private static func joined(_ left: TypesetLabel, _ right: TypesetLabel) -> TypesetLabel {
    var label = left
    for var piece in right.pieces {
      piece.x += left.width
      label.pieces.append(piece)
    }
    label.width += right.width
    label.ascent = max(left.ascent, right.ascent)
    label.descent = max(left.descent, right.descent)
    label.centerHeight = max(left.centerHeight, right.centerHeight)
    return label
  }
}

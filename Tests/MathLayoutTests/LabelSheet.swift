import HTML
import MathLayout
import TeXMath

/// A picture of labels under each other, for a person to look at and a golden test to compare.
struct LabelSheet {
  let typesetter: MathTypesetter

  /// The sheet: each label with its TeX in front.
  func svg(of labels: [Label]) -> String {
    var y = 0.0
    var rows: [HTMLNode] = []
    var glyphs: [UInt32: Int] = [:]
    var shapes: [HTMLNode] = []
    for label in labels {
      let box = typesetter.typeset(label.nodes, size: 20)
      for glyph in box.glyphs where glyphs[glyph.glyph] == nil {
        glyphs[glyph.glyph] = shapes.count
        let path = typesetter.font.outline(of: glyph.glyph).svgPath()
        shapes.append(.element("path", ["id": "g\(shapes.count)", "d": path]))
      }
      y += box.height + 8
      rows.append(row(label, box, at: y, glyphs))
      y += box.depth + 8
    }
    let attributes: HTMLAttributes = [
      "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 640 \(number(y))", "width": "640",
    ]
    return HTMLNode.element(
      "svg", attributes,
      [
        .element("rect", ["width": "640", "height": number(y), "fill": "white"]),
        .element("defs", [:], shapes),
      ] + rows
    ).markup.replacing("><", with: ">\n<") + "\n"
  }

  private func row(
    _ label: Label, _ box: MathBox, at y: Double, _ glyphs: [UInt32: Int]
  ) -> HTMLNode {
    var parts: [HTMLNode] = [
      .element(
        "rect",
        [
          "y": number(-box.height), "width": number(box.width),
          "height": number(box.height + box.depth), "fill": "#def",
        ])
    ]
    for glyph in box.glyphs {
      let scale = DecimalNumber.text(glyph.scale, decimals: 4)
      parts.append(
        .element(
          "use",
          [
            "href": "#g\(glyphs[glyph.glyph] ?? 0)",
            "transform": "translate(\(number(glyph.x)) \(number(glyph.y))) scale(\(scale))",
          ]))
    }
    for rule in box.rules {
      parts.append(
        .element(
          "rect",
          [
            "x": number(rule.x), "y": number(rule.y), "width": number(rule.width),
            "height": number(rule.height),
          ]))
    }
    let name = HTMLNode.element(
      "text", ["x": "8", "y": number(y), "font-size": "11", "fill": "#777"], [.text(label.tex)])
    return .element(
      "g", [:],
      [name, .element("g", ["transform": "translate(340 \(number(y)))"], parts)])
  }

  private func number(_ value: Double) -> String { DecimalNumber.text(value, decimals: 2) }
}

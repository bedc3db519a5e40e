import FigureModel

/// Words below a figure of a group, on as many lines as they need.
struct CaptionBlock {
  static let lineHeight = 18.0

  /// The lines from the top.
  let lines: [TypesetLabel]

  /// The width that it takes in the widest font.
  var width: Double { lines.map(\.widestWidth).max() ?? 0 }
  var height: Double { Double(lines.count) * Self.lineHeight }

  /// Breaks words at spaces so that lines are at most so wide; formulas are not broken.
  init(
    _ label: Label, _ typesetter: LabelTypesetter, width: Double, style: TextStyle = .axis
  ) {
    guard case .words(let text) = label, !text.contains("$") else {
      lines = [typesetter.typeset(label, style)]
      return
    }
    var broken: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      let longer = broken.last.map { "\($0) \(word)" }
      if let longer, typesetter.words(longer, style).widestWidth <= width {
        broken[broken.count - 1] = longer
      } else {
        broken.append(word)
      }
    }
    lines = broken.map { typesetter.words($0, style) }
  }

  /// Adds the lines below a height, in the middle of a place.
  func draw(into scene: inout Scene, x: Double, top: Double, role: SceneLabel.Role = .ink) {
    for (index, line) in lines.enumerated() {
      let baseline = top + 13 + Double(index) * Self.lineHeight
      scene.add(SceneLabel(line, centeredOn: Point(x: x, y: baseline), role: role))
    }
  }
}

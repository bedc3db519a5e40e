import FigureModel
import HTML

/// Writes the frames of a sweep, all but one hidden, and the slider that `theme.js` sets going.
struct SweepWriter {
  let sweep: Sweep
  /// What every id begins with.
  let prefix: String
  let writer: SceneWriter

  /// The element; the frames share the shapes of their glyphs.
  func markup(_ scenes: [Scene]) -> HTMLNode {
    let glyphs = writer.glyphs(of: scenes)
    let shared = HTMLNode.element(
      "svg", ["class": "glyphs", "width": "0", "height": "0", "aria-hidden": "true"],
      [.element("defs", [:], glyphs)])
    let frames = zip(sweep.frames, scenes).enumerated().map { index, frame in
      var writer = writer
      writer.prefix = "\(prefix)-f\(index)"
      writer.sharedGlyphs = prefix
      return HTMLNode.element(
        "div",
        [
          "class": "step", "data-value": FigureDescriber.words(frame.0.value),
          "hidden": index == sweep.start ? nil : "",
        ], [writer.svg(frame.1)])
    }
    let nodes = (glyphs.isEmpty ? [] : [shared]) + frames + [setting]
    return .element("div", ["class": "sweep"], nodes)
  }

  /// What is set, its value, and the slider, which only a script can move.
  private var setting: HTMLNode {
    let value = sweep.first.map { FigureDescriber.words($0.value) } ?? ""
    let name = FigureDescriber.words(sweep.name)
    return .element(
      "p", ["class": "setting"],
      [
        .element("span", [:], [sweep.name.markup]), .text(" = "),
        .element("output", [:], [.text(value)]),
        .element(
          "input",
          [
            "type": "range", "min": "0", "max": "\(sweep.frames.count - 1)",
            "value": "\(sweep.start)", "aria-label": name, "aria-valuetext": value, "hidden": "",
          ]),
      ])
  }
}

extension FigurePalette {
  /// What a page's style sheet says about figures besides their colors: what fades while a series
  /// is pointed at, and the colors of a reader who chose strong contrast.
  static var rules: String { fading + contrast }

  /// Series beyond these do not fade; nobody tells so many apart.
  private static let fadingSeries = 12

  /// While one series is pointed at the others fade; its places light up in columns. Not on paper,
  /// where only that is faded which the author wants so.
  private static var fading: String {
    let rules = (0..<fadingSeries).map { index in
      let one = "[data-s=\"\(index)\"]"
      return ".fig:has(\(one):hover) [data-s]:not(\(one)) { opacity: 0.2; }\n"
    }
    return """
      .fig .hit { fill: var(--fig-muted); fill-opacity: 0; }
      @media not print {
      .fig [data-s], .fig [data-n], .fig [data-e] { transition: opacity 0.12s; }
      .fig.pointed :is([data-n], [data-e]):not(.near) { opacity: 0.2; }
      .fig .hit:is(:hover, .at) { fill-opacity: 0.12; }

      """ + rules.joined() + "}\n"
  }

  /// Forced colors: everything in the color of text, what is not the usual in that of links; the
  /// dashes and markers of series tell them apart as ever.
  private static var contrast: String {
    let values = table.filter { $0.name != "--fig-ink" }.map { color in
      let name = color.name.dropFirst("--fig-".count)
      let value =
        switch name {
        case "tint", "node", "page": "Canvas"
        case "line": "GrayText"
        case "state", "series-2", "series-4", "series-6": "LinkText"
        case "accent", "gradient": "Highlight"
        default: "CanvasText"
        }
      return "    \(color.name): \(value);\n"
    }
    // Cells are pale, so that their numbers in the color of text stand out from each.
    let fills = ["^=\"var(--fig-state", "^=\"var(--fig-accent", "*=\"-diverging"]
      .map { "[fill\($0)\"]" }.joined(separator: ", ")
    return """
      @media (forced-colors: active) {
        :root {
      \(values.joined())  }
        .fig { forced-color-adjust: none; color: CanvasText; }
        .fig [shape-rendering]:is(\(fills)) { opacity: 0.4; }
      }

      """
  }
}

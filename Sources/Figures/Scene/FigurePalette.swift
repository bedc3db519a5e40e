import FigureModel

/// The colors of figures: each a CSS variable, so that one drawing is right in light and dark.
package enum FigurePalette {
  /// A background that a page can have.
  enum Scheme: CaseIterable, Sendable { case light, dark }

  /// The rules for a page's style sheet: each variable with its light and its dark value.
  ///
  /// Which of the two holds follows the page's `color-scheme` (CSS Color 5 §5).
  package static var css: String {
    let lines = table.filter { $0.light != $0.dark }.map { color in
      "  \(color.name): light-dark(\(color.light), \(color.dark));\n"
    }
    return ":root {\n" + lines.joined() + "}\n.fig { max-width: 100%; height: auto; }\n"
      + rules
  }

  /// A color as SVG attributes take it: the variable, and the light value for a figure alone.
  static func paint(_ name: String) -> String {
    let light = table.first { $0.name == "--fig-\(name)" }?.light ?? "currentColor"
    return "var(--fig-\(name), \(light))"
  }

  /// A color of the table as numbers, the light one and the dark one.
  static func values(_ name: String) -> [Int] {
    let entry = table.first { $0.name == "--fig-\(name)" }
    return [entry?.light, entry?.dark].map { Int($0?.dropFirst() ?? "", radix: 16) ?? 0 }
  }

  /// The color of words on pages, in light and in dark.
  static let pageInk = [0x1C2129, 0xE3E7EE]

  /// A color by its role.
  static func paint(_ color: FigureColor) -> String {
    switch color {
    case .ink: paint("ink")
    case .muted: paint("muted")
    case .line: paint("line")
    case .tint: paint("tint")
    case .node: paint("node")
    case .state: paint("state")
    case .accent: paint("accent")
    case .series(let number): series(max(number, 1) - 1)
    }
  }

  /// The color of a series.
  static func series(_ index: Int) -> String { paint("series-\(index % 6 + 1)") }

  /// The dashes of a series' line; nil is a solid line.
  static func dashes(_ index: Int) -> String? {
    let patterns = [nil, "7 4", "2 4", "9 4 2 4", "18 5", "12 3 2 3 2 3"]
    return patterns[(index + index / 6) % 6]
  }

  /// Every color, in both schemes; no two have the same light value, by which files of their own
  /// find the dark one, but for gradients and the fourth series.
  static let table: [(name: String, light: String, dark: String)] = [
    ("--fig-ink", "currentColor", "currentColor"),
    ("--fig-muted", "#5b6472", "#9aa4b2"),
    ("--fig-line", "#c9ced8", "#3a424f"),
    ("--fig-tint", "#f3f4f7", "#20252e"),
    ("--fig-node", "#ffffff", "#1b1f26"),
    ("--fig-strong", "#000000", "#ffffff"),
    ("--fig-inverse", "#fffffe", "#000000"),
    ("--fig-black", "#000", "#000"),
    ("--fig-state", "#1f5fbf", "#7fb2ff"),
    ("--fig-accent", "#b4530a", "#f0a35e"),
    ("--fig-gradient", "#881c6e", "#e9679a"),
    ("--fig-series-1", "#2140b3", "#6481ed"),
    ("--fig-series-2", "#ba4703", "#eaa262"),
    ("--fig-series-3", "#128165", "#5bfdc8"),
    ("--fig-series-4", "#881c6d", "#e85485"),
    ("--fig-series-5", "#a59424", "#e8e600"),
    ("--fig-series-6", "#1da2aa", "#18bfe8"),
  ]
}

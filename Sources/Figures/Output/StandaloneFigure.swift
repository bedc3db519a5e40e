import HTML

/// A drawing as a file of its own, which looks the same in a browser, in librsvg and in Inkscape.
///
/// Its colors are plain attributes, for what knows no variables; a media query changes them in the
/// dark, for what knows it. A plate in the color of the page lies behind everything, so that the
/// file is right wherever it is put.
struct StandaloneFigure {
  private var used = Set<ColoredAttribute>()

  /// An attribute of a drawing that takes one of the page's colors.
  private struct ColoredAttribute: Hashable {
    var attribute: String
    var color: String
  }

  /// The file of a drawing that was made for a page.
  static func markup(_ svg: HTMLNode) -> String {
    guard case .element(let name, var attributes, var children) = svg else { return svg.markup }
    for name in ["class", "style"] { attributes[name] = nil }
    attributes["font-family"] = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif"
    attributes["xmlns:xlink"] = "http://www.w3.org/1999/xlink"
    let start = children.firstIndex { !$0.isDescription } ?? children.count
    children.insert(plate(attributes), at: start)
    var figure = StandaloneFigure()
    children = children.map { figure.alone($0) }
    children.insert(figure.style, at: start)
    return HTMLNode.element(name, attributes, children).markup + "\n"
  }

  /// Two colors that the page has and figures take from it.
  private static let page: [(name: String, light: String, dark: String)] = [
    ("--fig-ink", "#1c2129", "#e3e7ee"), ("--fig-page", "#fff", "#15181e"),
  ]

  private static let colors = FigurePalette.table.filter { $0.name != "--fig-ink" } + page

  private static let lightValues = Dictionary(
    colors.map { ($0.name, $0.light) }, uniquingKeysWith: { first, _ in first })

  private static let lightColors = Set(colors.map(\.light))

  private static func plate(_ attributes: HTMLAttributes) -> HTMLNode {
    let box = (attributes["viewBox"] ?? "").split(separator: " ").map(String.init)
    guard box.count == 4 else { return .fragment([]) }
    return .element(
      "rect",
      [
        "x": box[0], "y": box[1], "width": box[2], "height": box[3],
        "fill": "var(--fig-page, #fff)",
      ])
  }

  /// The dark values of the colors that the drawing has.
  private var style: HTMLNode {
    let rules = Self.colors.filter { $0.light != $0.dark }.flatMap { color in
      ["fill", "stroke", "stop-color"].filter {
        used.contains(.init(attribute: $0, color: color.light))
      }
      .map { "[\($0)=\"\(color.light)\"]{\($0):\(color.dark)}" }
    }
    return .raw(
      "<style>@media screen and (prefers-color-scheme:dark){\(rules.joined())}</style>")
  }

  /// The node without what scripts and style sheets of a page look for, with the light value in
  /// place of each `var(--fig-…, …)`, and with references as Inkscape knows them.
  private mutating func alone(_ node: HTMLNode) -> HTMLNode {
    if case .fragment(let nodes) = node { return .fragment(nodes.map { alone($0) }) }
    guard case .element(let name, var attributes, let children) = node else { return node }
    if attributes["class"] == "hit" { return .fragment([]) }
    attributes["xlink:href"] = attributes["href"]
    attributes["href"] = nil
    for attribute in attributes.list {
      if attribute.name.hasPrefix("data-") { attributes[attribute.name] = nil }
      guard let value = attributes[attribute.name] else { continue }
      if let color = Self.lightValue(of: value) {
        attributes[attribute.name] = color
        used.insert(ColoredAttribute(attribute: attribute.name, color: color))
      } else if Self.lightColors.contains(value) {
        // A color that stays in the dark: the rules name the others in small letters.
        attributes[attribute.name] = value.uppercased()
      }
    }
    return .element(name, attributes, children.map { alone($0) })
  }

  /// The light value of `var(--fig-tint, …)`; nil for anything else.
  private static func lightValue(of value: String) -> String? {
    guard value.hasPrefix("var(--fig-") else { return nil }
    let name = value.dropFirst(4).prefix { $0 != "," && $0 != ")" }
    return lightValues[String(name)] ?? "#1c2129"
  }
}

extension HTMLNode {
  /// Whether it is what readers are told who cannot see the drawing.
  fileprivate var isDescription: Bool {
    guard case .element(let name, _, _) = self else { return false }
    return name == "title" || name == "desc"
  }
}

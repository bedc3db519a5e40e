import Foundation
import HTML

/// A drawing as a file of its own, which looks the same in a browser, in librsvg and in Inkscape.
///
/// Its colors are plain attributes, for what knows no variables; a media query changes them in the
/// dark, for what knows it. A plate in the color of the page lies behind everything, so that the
/// file is right wherever it is put.
struct StandaloneFigure {
  /// The file of a drawing that was made for a page.
  static func markup(_ svg: HTMLNode) -> String {
    guard case .element(let name, var attributes, var children) = svg else { return svg.markup }
    for name in ["class", "style"] { attributes[name] = nil }
    attributes["font-family"] = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif"
    attributes["xmlns:xlink"] = "http://www.w3.org/1999/xlink"
    let start = children.firstIndex { !$0.isDescription } ?? children.count
    children.insert(plate(attributes), at: start)
    let drawing = HTMLNode.element(name, attributes, children.map(\.alone)).markup
    let colored = replacingVariables(drawing)
    let end = colored.range(of: "</desc>")?.upperBound ?? colored.startIndex
    return colored[..<end] + style(colored) + colored[end...] + "\n"
  }

  /// Two colors that the page has and figures take from it.
  private static let page: [(name: String, light: String, dark: String)] = [
    ("--fig-ink", "#1c2129", "#e3e7ee"), ("--fig-page", "#fff", "#15181e"),
  ]

  private static var colors: [(name: String, light: String, dark: String)] {
    FigurePalette.table.filter { $0.name != "--fig-ink" } + page
  }

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

  /// The markup with the light value in place of each `var(--fig-…, …)`.
  private static func replacingVariables(_ markup: String) -> String {
    let values = Dictionary(
      colors.map { ($0.name, $0.light) }, uniquingKeysWith: { first, _ in first })
    var parts = markup.components(separatedBy: "var(--fig-")[...]
    var result = parts.popFirst() ?? ""
    for part in parts {
      let end = part.firstIndex(of: ")") ?? part.endIndex
      let name = part[..<(part.firstIndex { $0 == "," || $0 == ")" } ?? end)]
      result += values["--fig-\(name)"] ?? "#1c2129"
      result += part[end...].dropFirst()
    }
    return result
  }

  /// The dark values of the colors that the markup has, and those of paper for print.
  private static func style(_ markup: String) -> String {
    let rules = colors.filter { $0.light != $0.dark }.flatMap { color in
      ["fill", "stroke"].filter { markup.contains("\($0)=\"\(color.light)\"") }
        .map { "[\($0)=\"\(color.light)\"]{\($0):\(color.dark)}" }
    }
    return "<style>@media screen and (prefers-color-scheme:dark){\(rules.joined())}</style>"
  }
}

extension HTMLNode {
  /// Whether it is what readers are told who cannot see the drawing.
  fileprivate var isDescription: Bool {
    guard case .element(let name, _, _) = self else { return false }
    return name == "title" || name == "desc"
  }

  /// The node without what scripts and style sheets of a page look for, and with references as
  /// Inkscape knows them.
  fileprivate var alone: HTMLNode {
    if case .fragment(let nodes) = self { return .fragment(nodes.map(\.alone)) }
    guard case .element(let name, var attributes, let children) = self else { return self }
    if attributes["class"] == "hit" { return .fragment([]) }
    attributes["xlink:href"] = attributes["href"]
    attributes["href"] = nil
    for attribute in attributes.list where attribute.name.hasPrefix("data-") {
      attributes[attribute.name] = nil
    }
    return .element(name, attributes, children.map(\.alone))
  }
}

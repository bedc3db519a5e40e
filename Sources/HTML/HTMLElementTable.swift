/// Which elements are written without an end tag.
enum HTMLElementTable {
  /// HTML's void elements (HTML Living Standard §13.1.2).
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// The void elements, and those of SVG and MathML that are usually empty.
  static let closesItself: Set<String> = void.union([
    "circle", "ellipse", "image", "line", "path", "polygon", "polyline", "rect", "stop", "use",
    "mspace",
  ])
}

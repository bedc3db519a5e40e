import HTML

/// Checks the markup of a figure: its ids, its references, its words for those who cannot see it.
struct MarkupLinter {
  private var ids: [String] = []
  private var references: [String] = []
  private var filledElements = Set<String>()
  private var hasRole = false

  /// What is wrong with an `svg` element, one sentence each.
  static func findings(_ svg: HTMLNode, prefix: String) -> [String] {
    var linter = MarkupLinter()
    linter.visit(svg)
    let known = Set(linter.ids)
    var findings: [String] = []
    if known.count < linter.ids.count { findings.append("an id is used twice") }
    findings += linter.ids.filter { !$0.hasPrefix(prefix) }.map { "id \($0) lacks the prefix" }
    findings += linter.references.filter { !known.contains($0) }.map { "nothing has the id \($0)" }
    if !linter.hasRole { findings.append("the image has no role") }
    for name in ["title", "desc"] where !linter.filledElements.contains(name) {
      findings.append("the image has no \(name)")
    }
    return findings
  }

  private mutating func visit(_ node: HTMLNode) {
    switch node {
    case .text, .raw: break
    case .fragment(let nodes): for node in nodes { visit(node) }
    case .element(let name, let attributes, let children):
      ids += [attributes["id"]].compactMap(\.self)
      references += (attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      if let href = attributes["href"], href.hasPrefix("#") {
        references.append(String(href.dropFirst()))
      }
      if attributes["role"] == "img" { hasRole = true }
      if !children.isEmpty { filledElements.insert(name) }
      for child in children { visit(child) }
    }
  }
}

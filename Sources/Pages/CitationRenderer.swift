import Bibliography
import DocumentModel
import HTML
import Site
import TeXMath

/// Citations in the text, and the list of what a page cites.
struct CitationRenderer: Sendable {
  /// What the page cites.
  let list: ReferenceList
  /// What stands before `#` in links to the list: nothing on the page itself.
  let page: String

  /// A citation, or nil if it is a name in a sentence that the list does not have.
  func markup(_ citation: DocumentModel.Citation) -> HTMLNode? {
    guard let runs = list.label(of: citation) else { return nil }
    return .fragment(
      runs.map { run in
        switch run {
        case .text(let words): return .text(words)
        case .reference(let words, let key):
          guard list.contains(key) else { return .text(words) }
          let anchor = ReferenceList.anchor(of: key)
          return .element(
            "a",
            [
              "class": "citation", "href": "\(page)#\(anchor)",
              "data-preview": page.isEmpty ? anchor : nil,
            ], [.text(words)])
        }
      })
  }

  /// The section at the end of the page.
  var section: HTMLNode {
    let items = list.items.map { item in
      HTMLNode.element(
        "li", ["id": ReferenceList.anchor(of: item.key)], item.text.runs.map(Self.markup))
    }
    return .element(
      "section", ["class": "references", "aria-label": "References"],
      [
        .text("\n"), .element("h2", children: .text("References")), .text("\n"),
        .element("ol", ["class": list.style.rawValue], items.flatMap { [.text("\n"), $0] }),
        .text("\n"),
      ])
  }

  private static func markup(_ run: BibliographyText.Run) -> HTMLNode {
    switch run {
    case .text(let words): return .text(words)
    case .emphasized(let words): return .element("em", children: .text(words))
    case .link(let words, let url): return .element("a", ["href": url], [.text(words)])
    case .math(let tex):
      var parser = MathParser()
      let formula = parser.parse(tex).value
      return .raw(MathMLWriter(includesAlternativeText: true).markup(formula, isDisplay: false))
    }
  }
}

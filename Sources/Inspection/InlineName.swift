import DocumentModel

/// What the report of a document calls the kinds of inlines: `docs/document.md` describes each.
package enum InlineName: String, Sendable, CaseIterable {
  case text, softBreak, hardBreak, code, html, emphasis, strong, strikethrough, link, image
  case formula, footnoteReference, reference, citation, value

  /// The name of a kind.
  package init(_ kind: Inline.Kind) {
    switch kind {
    case .text: self = .text
    case .softBreak: self = .softBreak
    case .hardBreak: self = .hardBreak
    case .code: self = .code
    case .html: self = .html
    case .emphasis: self = .emphasis
    case .strong: self = .strong
    case .strikethrough: self = .strikethrough
    case .link: self = .link
    case .image: self = .image
    case .formula: self = .formula
    case .footnoteReference: self = .footnoteReference
    case .reference: self = .reference
    case .citation: self = .citation
    case .value: self = .value
    }
  }
}

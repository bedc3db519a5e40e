import DocumentModel

/// What the report of a document calls the kinds of blocks: `docs/document.md` describes each.
package enum BlockName: String, Sendable, CaseIterable {
  case paragraph, heading, thematicBreak, blockQuote, list, code, html, table, formula, cell
  case callout, captioned, example

  /// The name of a kind.
  package init(_ kind: Block.Kind) {
    switch kind {
    case .paragraph: self = .paragraph
    case .heading: self = .heading
    case .thematicBreak: self = .thematicBreak
    case .blockQuote: self = .blockQuote
    case .list: self = .list
    case .code: self = .code
    case .html: self = .html
    case .table: self = .table
    case .formula: self = .formula
    case .cell: self = .cell
    case .callout: self = .callout
    case .captioned: self = .captioned
    case .example: self = .example
    }
  }
}

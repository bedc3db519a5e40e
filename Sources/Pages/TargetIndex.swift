import DocumentModel
import Site

/// Finds the blocks of a site that have labels, for the previews of references to them.
struct TargetIndex: Sendable {
  /// A block with its page.
  struct Place: Sendable {
    /// The position of the page in the site.
    var page: Int
    /// The block that has the label.
    var block: Block
    /// The block behind it, for a heading.
    var next: Block?
  }

  private var places: [[UInt8]: Place] = [:]

  /// The index of a site.
  init(_ site: ResolvedSite) {
    for (index, page) in site.pages.enumerated() {
      let blocks = page.document.allBlocks
      for (position, block) in blocks.enumerated() {
        for label in block.kind.labels where places[Array(label.utf8)] == nil {
          let next = position + 1 < blocks.count ? blocks[position + 1] : nil
          places[Array(label.utf8)] = Place(page: index, block: block, next: next)
        }
      }
    }
  }

  /// The block that a label names.
  func place(of label: String) -> Place? { places[Array(label.utf8)] }
}

extension Block.Kind {
  /// The labels that the block gives.
  fileprivate var labels: [String] {
    switch self {
    case .heading(let heading): [heading.anchor?.name].compactMap(\.self)
    case .callout(let callout): [callout.anchor?.name].compactMap(\.self)
    case .captioned(let captioned): [captioned.anchor?.name].compactMap(\.self)
    case .cell(let cell): [cell.options.anchor?.name].compactMap(\.self)
    case .formula(let source): source.formula.labels.map(\.name)
    default: []
    }
  }
}

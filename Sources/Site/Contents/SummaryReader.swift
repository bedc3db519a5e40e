import DocumentModel
import SourceText

/// Reads `SUMMARY.md`: lists of links in reading order, as mdBook has them.
///
/// Links in lists are numbered, nested lists below their parents; links outside lists are not.
/// A heading, but for a first one of level 1, begins a part.
struct SummaryReader {
  private let summary: Document
  private let links: LinkTable
  private var listed: [String: SourceRange] = [:]
  private var diagnostics: [Diagnostic] = []

  init(_ summary: Document, links: LinkTable) {
    self.summary = summary
    self.links = links
  }

  /// The contents, and what is wrong with them; pages that they forget are listed by `unlisted`.
  mutating func read(titles: [String: String]) -> Diagnosed<Contents> {
    var groups: [(entries: [Contents.Entry], isNumbered: Bool)] = []
    var part: Contents.Entry?
    for (index, block) in summary.blocks.enumerated() {
      switch block.kind {
      case .heading(let heading) where index > 0 || heading.level > 1:
        if let part { groups.append(([part], true)) }
        part = Contents.Entry(title: heading.content.plainText, isPart: true)
      case .list(let list):
        let entries = list.items.map { entry(of: $0, titles) }
        if part != nil { part?.entries += entries } else { groups.append((entries, true)) }
      case .paragraph(let content):
        if let part { groups.append(([part], true)) }
        part = nil
        let entries = content.compactMap { entry(of: $0, titles) }
        groups.append((entries, false))
      default: break
      }
    }
    if let part { groups.append(([part], true)) }
    return Diagnosed(Contents(groups), diagnostics)
  }

  /// The pages that the summary forgets, each with a warning.
  func unlisted(among documents: [Document]) -> [Diagnostic] {
    documents.filter { listed[$0.source.path] == nil }.map {
      .notListed($0.source.path, summary: summary.source.path)
    }
  }
}

extension SummaryReader {
  private mutating func entry(
    of item: List.Item, _ titles: [String: String]
  ) -> Contents.Entry {
    var entry: Contents.Entry?
    var inner: [Contents.Entry] = []
    for block in item.blocks {
      switch block.kind {
      case .paragraph(let content) where entry == nil:
        for inline in content where entry == nil { entry = self.entry(of: inline, titles) }
        entry = entry ?? Contents.Entry(title: content.plainText)
      case .list(let list): inner += list.items.map { self.entry(of: $0, titles) }
      default: break
      }
    }
    var result = entry ?? Contents.Entry(title: "")
    result.entries = inner
    return result
  }

  private mutating func entry(
    of inline: Inline, _ titles: [String: String]
  ) -> Contents.Entry? {
    guard case .link(let link) = inline.kind else { return nil }
    let text = link.content.plainText
    if link.destination.isEmpty { return Contents.Entry(title: text) }
    switch links.target(of: link.destination, on: summary.source.path) {
    case .page(let page, _):
      if let first = listed[page] {
        diagnostics.append(.listedTwice(page, summary.source.path, inline.range, first: first))
        return nil
      }
      listed[page] = inline.range
      return Contents.Entry(title: text.isEmpty ? titles[page] ?? page : text, page: page)
    case .external, .asset:
      diagnostics.append(.notAPage(link.destination, summary.source.path, inline.range))
      return nil
    default: return nil  // reported with the other links that lead nowhere
    }
  }
}

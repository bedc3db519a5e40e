import Bibliography
import DocumentModel
import SourceText

/// The BibTeX files of a site, and which of them each page cites from.
struct BibliographyShelf {
  private let files: [String: [BibliographyEntry]]
  private let shared: [String]
  private(set) var diagnostics: [Diagnostic] = []
  /// The entries that every page may cite.
  private var table = EntryTable()

  /// The shelf of these files, by their paths.
  ///
  /// Every page may cite from what the configuration names, else from the files right in the
  /// content folder.
  init(_ files: [String: [BibliographyEntry]], configuration: SiteConfiguration) {
    self.files = files
    guard let named = configuration.bibliography else {
      let top = files.keys.filter(Self.isRightInContent)
      shared = top.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      gatherShared()
      return
    }
    var found: [String] = []
    for file in named {
      // Written as on a page right in the content folder.
      let path = URLPath.resolved(file.text, from: "content/index.md")
      if let path, files[path] != nil {
        found.append(path)
      } else {
        diagnostics.append(.missingBibliography(file, near: Self.near(file, files), "notesite.yml"))
      }
    }
    shared = found
    gatherShared()
  }

  private static func isRightInContent(_ path: String) -> Bool {
    path.utf8.count { $0 == UInt8(ascii: "/") } == 1
  }

  /// What a page cites, in its style, with what is wrong with it.
  func references(
    of document: Document, style: CitationStyle
  ) -> Diagnosed<ReferenceList?> {
    let page = document.source.path
    var diagnostics: [Diagnostic] = []
    let table = table(of: document, &diagnostics)
    var keys: [String] = []
    document.visitInlines { inline in
      guard case .citation(let citation) = inline.kind else { return }
      for item in citation.items {
        if table.entry(for: item.key) != nil {
          keys.append(item.key)
        } else if let message = Self.message(item, citation.isNarrative, table, page) {
          diagnostics.append(message)
        }
      }
    }
    guard !keys.isEmpty else { return Diagnosed(nil, diagnostics) }
    let list = ReferenceList(style: style, keysInOrder: keys, in: table)
    diagnostics += list.items.compactMap { table.entry(for: $0.key) }
      .flatMap { EntryCheck.diagnostics(for: $0) }
    return Diagnosed(list, diagnostics)
  }
}

extension BibliographyShelf {
  private mutating func gatherShared() {
    let gathered = EntryTable.gathering(shared.flatMap { files[$0] ?? [] })
    table = gathered.value
    diagnostics += gathered.diagnostics
  }

  private func table(of document: Document, _ diagnostics: inout [Diagnostic]) -> EntryTable {
    let named = document.frontMatter.bibliography
    guard !named.isEmpty else { return table }
    let page = document.source.path
    var paths: [String] = []
    for file in named {
      let path = URLPath.resolved(file.text, from: page)
      if let path, files[path] != nil {
        if !shared.contains(path) { paths.append(path) }
      } else {
        diagnostics.append(.missingBibliography(file, near: Self.near(file, files), page))
      }
    }
    let gathered = EntryTable.gathering((paths + shared).flatMap { files[$0] ?? [] })
    diagnostics += gathered.diagnostics
    return gathered.value
  }

  /// A name in a sentence may be anybody's, unless it is nearly a key.
  private static func message(
    _ item: DocumentModel.Citation.Item, _ isNarrative: Bool, _ table: EntryTable, _ page: String
  ) -> Diagnostic? {
    let near = NearestName.find(item.key, among: table.keys)
    if isNarrative, near == nil { return nil }
    return .unknownCitation(
      item.key, near: near, hasEntries: !table.entries.isEmpty,
      severity: isNarrative ? .warning : .error, page, item.range)
  }

  private static func near(
    _ file: PlacedText, _ files: [String: [BibliographyEntry]]
  ) -> String? {
    let names = files.keys.map { String($0.dropFirst("content/".utf8.count)) }
    return NearestName.find(file.text, among: names.sorted())
  }
}

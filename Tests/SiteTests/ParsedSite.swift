import Bibliography
import DocumentModel
import Markdown
import Site
import SourceText

/// A site made of texts by their paths, parsed and resolved.
struct ParsedSite {
  let site: ResolvedSite
  let diagnostics: [Diagnostic]

  init(
    _ files: [String: String], configuration: SiteConfiguration = SiteConfiguration(),
    drafts: Set<String> = []
  ) {
    var sources = SiteResolver.Sources(documents: [], drafts: drafts)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let file = SourceFile(path: path, text: text)
      if path.hasSuffix(".bib") {
        sources.bibliographies[path] = BibTeXParser().parse(file).value
      } else if path.hasSuffix("SUMMARY.md") {
        sources.summary = MarkdownParser().parse(file).value
      } else if path.hasSuffix(".md") {
        sources.documents.append(MarkdownParser().parse(file).value)
      } else {
        sources.assets.insert(path)
      }
    }
    let resolved = SiteResolver(configuration: configuration).resolve(sources)
    site = resolved.value
    diagnostics = resolved.diagnostics
  }

  /// The messages as `path:offset: id`, in order.
  var messages: [String] { Self.lines(diagnostics) }

  static func lines(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.sortedAndUnique.map { "\($0.file):\($0.range.start): \($0.id)" }
  }

  /// What a reference to a label says.
  func text(_ label: String) -> String? { site.links.target(ofLabel: label)?.text }

  func page(_ path: String) -> ResolvedPage? {
    site.pages.first { $0.document.source.path == path }
  }
}

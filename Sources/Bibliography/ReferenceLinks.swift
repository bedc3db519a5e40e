/// Where a source can be read.
struct ReferenceLinks {
  /// The pages: the publisher's, arXiv's, the author's; each once.
  let links: [WebAddress]

  /// The links that the fields of an entry give.
  init(_ entry: BibliographyEntry) {
    let doi = entry.field("doi").flatMap { WebAddress(doi: $0.value) }
    let arXiv = ArXivIdentifier(of: entry).map { WebAddress(arXiv: $0) }
    var links = [doi, arXiv].compactMap(\.self)
    if let url = entry.field("url").flatMap({ WebAddress($0.value) }) {
      let isDOI = doi != nil && url.text.contains("doi.org/")
      let isArXiv = arXiv != nil && url.text.contains("arxiv.org/")
      if !isDOI, !isArXiv { links.append(url) }
    }
    self.links = links
  }
}

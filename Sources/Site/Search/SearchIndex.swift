import DocumentModel

/// What readers can search for: the words of each page in reading order, cut at its headings.
package struct SearchIndex: Sendable, Hashable {
  /// A page, which is also its text before the first heading below its title.
  package struct Page: Sendable, Hashable {
    /// The title without markup.
    package var title: String
    /// The number in the contents, if it shows one.
    package var number: String?
    /// Where the page is.
    package var route: Route
    /// Its description, its authors and tags, and its text up to the first section.
    package var text: String
    /// The parts below headings.
    package var sections: [Section]
  }

  /// What stands below one heading, up to the next of whatever level.
  package struct Section: Sendable, Hashable {
    /// The heading without markup.
    package var heading: String
    /// Its number, if it shows one.
    package var number: String?
    /// The fragment that leads to it, without `#`.
    package var fragment: String
    /// The words below it.
    package var text: String
  }

  /// The pages in reading order.
  package var pages: [Page]

  /// The index of a site.
  ///
  /// - Parameter value: The words that an expression in running text gave; nil shows its code.
  package init(_ site: ResolvedSite, value: @escaping (Cell) -> String? = { _ in nil }) {
    pages = site.pages.map { page in
      var reader = SectionReader(page, links: site.links, value: value)
      return reader.read()
    }
  }
}

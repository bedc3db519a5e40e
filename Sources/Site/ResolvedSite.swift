import Bibliography
import DocumentModel

/// All pages of a site with what they need to know of each other.
package struct ResolvedSite: Sendable {
  /// What `notesite.yml` says.
  package var configuration: SiteConfiguration
  /// The pages in reading order; pages that the contents do not list come last.
  package var pages: [ResolvedPage]
  /// The contents.
  package var contents: Contents
  /// Where links lead, and what labels name.
  package var links: LinkTable
  /// Former addresses of pages, in the order of their bytes, and where they lead now.
  package var redirects: [Redirect]

  /// A former address of a page.
  package struct Redirect: Sendable, Hashable {
    /// Where the page was.
    package var from: Route
    /// Where it is.
    package var to: Route
    /// Its title.
    package var title: String
  }
}

/// One page with its place in the site.
package struct ResolvedPage: Sendable {
  /// What it says.
  package var document: Document
  /// Where it is written to.
  package var route: Route
  /// Its number in the contents, `3.2`; nil if headings show none, or the page has none.
  package var number: String?
  /// The numbers of what is on it.
  package var numbers = PageNumbers()
  /// What it cites, if it does.
  package var references: ReferenceList?
  /// The page before it in reading order: its title and route.
  package var previous: Neighbour?
  /// The page after it.
  package var next: Neighbour?

  /// A page next to this one.
  package struct Neighbour: Sendable, Hashable {
    /// Its title.
    package var title: String
    /// Where it is.
    package var route: Route
  }
}

import DocumentModel

/// All pages of a site with what they need to know of each other.
package struct ResolvedSite: Sendable {
  /// What `notesite.yml` says.
  package var configuration: SiteConfiguration
  /// The pages in reading order.
  package var pages: [ResolvedPage]
  /// The contents.
  package var contents: Contents
  /// Where links lead.
  package var links: LinkTable
}

/// One page with its place in the site.
package struct ResolvedPage: Sendable {
  /// What it says.
  package var document: Document
  /// Where it is written to.
  package var route: Route
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

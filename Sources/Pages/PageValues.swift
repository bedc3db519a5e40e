/// What `page.mustache` may use: the names of the stored properties are the names in the template.
struct PageValues {
  /// The tag of the text's language.
  var language: String
  /// The version of notesite.
  var version: String
  /// The site's name.
  var siteTitle: String
  /// The page's title, without markup.
  var title: String
  /// One sentence about the page, or nil.
  var description: String?
  /// Whether this is the site's first page.
  var isHome: Bool
  /// The way up to the site's root: `""` or `"../"`, repeated.
  var root: String
  /// The relative URL of the site's first page.
  var home: String
  /// The whole address of the page, if the site has one.
  var address: String?
  /// The whole address of a picture that stands for the page.
  var image: String?
  /// The links in the bar on top.
  var navigation: [PageLink]
  /// Who wrote the page, when, and about what.
  var byline: PageByline?
  /// The page's title as a heading, as markup.
  var heading: String
  /// The page's text below its title, as markup.
  var body: String
  /// The page before.
  var previous: PageLink?
  /// The page after.
  var next: PageLink?
  /// The site's contents, as `contents.mustache` renders them.
  var contents: String
  /// Whether the page has enough headings for a list of them.
  var hasHeadings: Bool
  /// The headings of levels 2 and 3.
  var headings: [PageHeading]
  /// The author's own values, by their names.
  var params: [String: String]
}

/// A link to a neighbour page.
struct PageLink {
  /// Its relative URL.
  var url: String
  /// Its title.
  var title: String
}

/// The line below a page's title.
struct PageByline {
  /// The names of the authors.
  var authors: String?
  /// The day of publication.
  var date: String?
  /// The day of the last change.
  var updated: String?
  /// What the page is about.
  var tags: [String]
}

/// A heading in the list of a page's headings.
struct PageHeading {
  /// 2 or 3.
  var level: Int
  /// Its fragment without `#`.
  var slug: String
  /// Its number, if it has one.
  var number: String?
  /// Its text as markup, with formulas, without links.
  var label: String
}

/// What `contents.mustache` may use.
struct ContentsValues {
  /// The top level.
  var entries: [ContentsEntry]
}

/// One line of the site's contents.
struct ContentsEntry {
  /// Its number, if it has one.
  var number: String?
  /// Its title.
  var title: String
  /// Its relative URL; nil for a folder without a page.
  var url: String?
  /// The attribute that marks the page being shown; empty on the others.
  var current: String
  /// Whether the folder holds something.
  var hasEntries: Bool
  /// What the folder holds.
  var entries: [ContentsEntry]
}

import SourceText

/// What a page says about itself between the `---` lines at its top: a closed set of keys.
package struct FrontMatter: Sendable, Hashable {
  /// The page's title as written; nil takes the first heading.
  package var title: PlacedText?
  /// The Markdown of the title, formulas included.
  package var titleContent: [Inline] = []
  /// One sentence for search engines and lists.
  package var description: String?
  /// The day of publication, as written.
  package var date: String?
  /// The day of the last change, as written.
  package var updated: String?
  /// Who wrote it.
  package var authors: [String] = []
  /// What it is about.
  package var tags: [String] = []
  /// Whether `build` leaves it out.
  package var isDraft = false
  /// The last part of the page's URL, instead of the file's name.
  package var slug: PlacedText?
  /// Former paths of the page, which lead to it.
  package var aliases: [PlacedText] = []
  /// Its position among its siblings; pages without one follow, by path.
  package var order: Int?
  /// The path of a picture for previews.
  package var image: PlacedText?
  /// The paths of BibTeX files, besides the site's.
  package var bibliography: [PlacedText] = []
  /// The path of a file that declares symbols.
  package var notation: String?
  /// Whether the page shows its table of contents; nil follows the site.
  package var hasContents: Bool?
  /// What the page's cells do unless they say otherwise.
  package var cells = CellDefaults()
  /// The author's own values, for templates.
  package var parameters: [Parameter] = []

  /// No key given.
  package init() {}

  /// The options that a page sets for all its cells; nil follows the site.
  package struct CellDefaults: Sendable, Hashable {
    /// What becomes of a cell's code on the page.
    package var echo: CellOptions.Echo?
    /// Whether cells run.
    package var evaluation: CellOptions.Evaluation?
    /// The time in seconds that a cell may take.
    package var timeout: Double?
    /// What each cell's random numbers begin with.
    package var seed: Int?

    /// No option given.
    package init() {}

    /// These options, and those of the site where the page has none.
    package func over(_ site: CellDefaults) -> CellDefaults {
      var merged = self
      merged.echo = echo ?? site.echo
      merged.evaluation = evaluation ?? site.evaluation
      merged.timeout = timeout ?? site.timeout
      merged.seed = seed ?? site.seed
      return merged
    }
  }

  /// A named text below `params:`.
  package struct Parameter: Sendable, Hashable {
    /// The name.
    package var name: String
    /// The text.
    package var text: String

    /// A parameter.
    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }
}

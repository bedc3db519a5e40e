import Bibliography
import DocumentModel
import SourceText

/// What `notesite.yml` says: a closed set of keys.
package struct SiteConfiguration: Sendable, Hashable {
  /// A macro of `math.macros`, in the order of the file.
  package struct Macro: Sendable, Hashable {
    /// The command with its backslash.
    package var name: String
    /// What it expands to; `#1` to `#9` are its arguments.
    package var body: String
    /// Where the body stands in the file.
    package var range: SourceRange

    /// How many arguments it takes: the highest number after a `#` in its body.
    package var argumentCount: Int {
      let bytes = Array(body.utf8)
      let numbers = zip(bytes, bytes.dropFirst()).compactMap { sign, digit in
        sign == UInt8(ascii: "#") && (0x31...0x39).contains(digit) ? Int(digit) - 0x30 : nil
      }
      return numbers.max() ?? 0
    }

    /// A macro.
    package init(name: String, body: String, range: SourceRange) {
      self.name = name
      self.body = body
      self.range = range
    }
  }

  /// A link in the bar on top of every page.
  package struct NavigationLink: Sendable, Hashable {
    /// What it says.
    package var title: String
    /// Where it leads.
    package var destination: PlacedText

    /// A link.
    package init(title: String, destination: PlacedText) {
      self.title = title
      self.destination = destination
    }
  }

  /// What is done with elements that GitHub's filter takes out (GFM §6.11).
  package enum RawHTML: String, Sendable, Hashable, CaseIterable { case allow, strip }

  /// The site's name, shown on every page.
  package var title = "Notes"
  /// The language of the text, as a BCP 47 tag.
  package var language = "en"
  /// One sentence for the home page's description.
  package var description: String?
  /// TeX macros for every page.
  package var macros: [Macro] = []
  /// The path of the OpenType math font; nil looks in the usual places.
  package var mathFont: String?
  /// Whether headings show their numbers.
  package var numbersSections = true
  /// The address at which the site is published, without a slash at its end.
  package var url: String?
  /// Links in the bar on top: what they say, and where they lead from the content folder.
  package var navigation: [NavigationLink] = []
  /// What is done with raw HTML that GitHub would not show.
  package var rawHTML = RawHTML.allow
  /// The paths of the BibTeX files that every page may cite from; nil takes those right in the
  /// content folder.
  package var bibliography: [PlacedText]?
  /// How sources are cited.
  package var citationStyle = CitationStyle.authorYear
  /// How long a cell may run, in seconds, unless it or its page says otherwise.
  package var cellTimeout = 60
  /// What cells do unless they or their pages say otherwise.
  package var cells = CellKeys()

  /// The defaults.
  package init() {}

  /// What `cells` and `cache` say besides.
  package struct CellKeys: Sendable, Hashable {
    /// The defaults of `echo`, `eval` and `seed`, as a page would state them.
    package var defaults = FrontMatter.CellDefaults()
    /// `auto`, `require` or `off`.
    package var isolation = "auto"
    /// The command that is put in front of each program.
    package var launcher: [String] = []
    /// The names of the environment variables that cells may see.
    package var environment: [String] = []
    /// The most bytes that the cache keeps.
    package var cacheBytes = 1 << 30
    /// The address of a shared cache.
    package var remote: String?
    /// Whether the shared cache is only read.
    package var isRemoteReadOnly = false

    /// The defaults.
    package init() {}
  }
}

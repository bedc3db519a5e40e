import Bibliography
import DocumentModel

/// Reads a page into its sections, with the words of each as the page shows them.
///
/// It recurses over blocks and inlines, which the parser nests at most 100 deep each. Raw HTML has
/// no words, and neither has what cells print or draw; their code and their captions do.
struct SectionReader {
  /// How many bytes of one listing count: more is data rather than words.
  static let codeLimit = 4000

  let page: ResolvedPage
  let links: LinkTable
  let value: (Cell) -> String?
  var text = SearchText()
  /// The numbers of the footnotes that the block being read refers to.
  var notes: [Int] = []
  private var readNotes: Set<Int> = []
  private var lead: String?
  private var sections: [SearchIndex.Section] = []

  /// A reader of a page.
  init(_ page: ResolvedPage, links: LinkTable, value: @escaping (Cell) -> String?) {
    self.page = page
    self.links = links
    self.value = value
  }

  /// The page with its sections.
  mutating func read() -> SearchIndex.Page {
    let document = page.document
    let front = document.frontMatter
    for words in [front.description].compactMap(\.self) + front.authors + front.tags {
      text.addApart(words)
    }
    for block in document.titleHeading == nil ? document.blocks[...] : document.blocks.dropFirst() {
      // A heading that no link reaches begins no section.
      if case .heading(let heading) = block.kind, !heading.slug.isEmpty {
        begin(heading, number: page.numbers.blocks[block.range.start])
      } else {
        read(block)
        readNotesOfBlock()
      }
    }
    readReferences()
    endSection()
    return SearchIndex.Page(
      title: document.title, number: page.number, route: page.route, text: lead ?? "",
      sections: sections)
  }
}

extension SectionReader {
  private mutating func begin(_ heading: Heading, number: String?) {
    endSection()
    sections.append(
      SearchIndex.Section(
        heading: words(of: heading.content), number: number, fragment: heading.slug, text: ""))
    readNotesOfBlock()
  }

  private mutating func endSection() {
    if sections.isEmpty {
      lead = text.words
    } else {
      sections[sections.count - 1].text = text.words
    }
    text = SearchText()
  }

  /// The words of a heading, apart from the text around it.
  private mutating func words(of content: [Inline]) -> String {
    let outer = text
    text = SearchText()
    defer { text = outer }
    read(content)
    return text.words
  }

  /// Footnotes are found where they are first referred to, though they stand at the end.
  private mutating func readNotesOfBlock() {
    let document = page.document
    while !notes.isEmpty {
      let found = notes.filter { readNotes.insert($0).inserted }
      notes = []
      for number in found where document.footnotes.indices.contains(number - 1) {
        read(document.footnotes[number - 1].blocks)
      }
    }
  }

  /// The list of what the page cites is a section, reached by its first entry.
  private mutating func readReferences() {
    guard let items = page.references?.items, let first = items.first else { return }
    endSection()
    sections.append(
      SearchIndex.Section(
        heading: "References", fragment: ReferenceList.anchor(of: first.key), text: ""))
    for item in items { text.addApart(item.text.plain) }
  }
}

/// Where a source appeared: journal, volume and pages, a book and its publisher, a school.
struct ReferenceContainer {
  private let cited: CitedEntry
  private let entry: BibliographyEntry

  /// The container of a source.
  init(_ cited: CitedEntry) {
    self.cited = cited
    entry = cited.entry
  }

  /// The parts, to be joined by commas; those that are missing are empty.
  func parts(_ family: EntryFamily) -> [BibliographyText] {
    switch family {
    case .article: article
    case .part: part
    case .book: [edition, volume, text("series"), publisher]
    case .thesis: [thesisKind, text("school", "institution")]
    case .report: [numbered(text("type"), or: "Technical report"), publisher]
    case .other: [numbered(text("type"), or: ""), howPublished, publisher]
    }
  }

  private var article: [BibliographyText] {
    let journal = text("journal", "journaltitle")
    let isArXiv = ArXivIdentifier(of: entry) != nil
    if isArXiv, journal.isEmpty || Self.namesArXiv(journal.plain) { return [] }
    var volume = text("volume")
    let number = text("number", "issue")
    if !number.isEmpty {
      volume.append("(")
      volume.append(number)
      volume.append(")")
    }
    return [journal.emphasized, volume, pages(isMarked: false)]
  }

  private var part: [BibliographyText] {
    var book = text("booktitle").emphasized
    if !book.isEmpty { book = BibliographyText([.text("In ")] + book.runs) }
    return [book, editors, volume, text("series"), chapter, pages(isMarked: true), publisher]
  }

  private static func namesArXiv(_ journal: String) -> Bool {
    let name = String(lowercasing: journal.utf8)
    return name.hasPrefix("arxiv") || name == "corr"
      || name.hasPrefix("computing research repository")
  }
}

extension ReferenceContainer {
  private func text(_ names: String...) -> BibliographyText {
    for name in names {
      if let text = entry.text(name) { return text }
    }
    return BibliographyText()
  }

  private func marked(_ mark: String, _ text: BibliographyText) -> BibliographyText {
    text.isEmpty ? text : BibliographyText([.text(mark)] + text.runs)
  }

  private var volume: BibliographyText { marked("vol. ", text("volume")) }

  private var chapter: BibliographyText { marked("ch. ", text("chapter")) }

  private var publisher: BibliographyText {
    let text = text("publisher", "institution", "organization")
    // An organization that stands for the authors is named already.
    return text.plain == cited.names.short ? BibliographyText() : text
  }

  private var howPublished: BibliographyText {
    guard let field = entry.field("howpublished"), ArXivIdentifier(in: field.value) == nil else {
      return BibliographyText()
    }
    return text("howpublished")
  }

  private var editors: BibliographyText {
    guard !cited.namesAreEditors, let field = entry.field("editor") else {
      return BibliographyText()
    }
    let names = NameList(tex: field.value).long(\.straight)
    return names.isEmpty ? BibliographyText() : BibliographyText([.text("edited by " + names)])
  }

  private var thesisKind: BibliographyText {
    let kinds = ["phdthesis": "PhD thesis", "mastersthesis": "Master’s thesis"]
    let kind = text("type")
    return kind.isEmpty ? BibliographyText([.text(kinds[entry.type] ?? "Thesis")]) : kind
  }

  private func numbered(_ kind: BibliographyText, or standard: String) -> BibliographyText {
    var kind = kind.isEmpty ? BibliographyText([.text(standard)]) : kind
    let number = text("number")
    if !number.isEmpty, !kind.isEmpty { kind.append("\u{A0}") }
    kind.append(number)
    return kind
  }

  private var edition: BibliographyText {
    let edition = text("edition")
    if edition.isEmpty { return edition }
    let words = edition.plain
    guard let number = Int(words), (1..<1000).contains(number) else {
      return BibliographyText([.text(words.lowercased() + " ed.")])
    }
    let isTeen = (11...13).contains(number % 100)
    let endings = [1: "st", 2: "nd", 3: "rd"]
    return BibliographyText([
      .text(words + (isTeen ? "th" : endings[number % 10] ?? "th") + " ed.")
    ])
  }

  /// The pages with en dashes, marked by `p.` or `pp.` where nothing else says what they are.
  private func pages(isMarked: Bool) -> BibliographyText {
    var pages = ""
    for scalar in text("pages").plain.unicodeScalars {
      pages.unicodeScalars.append(scalar == "-" || scalar == "—" ? "–" : scalar)
    }
    if pages.isEmpty { return BibliographyText() }
    let isOne = !pages.unicodeScalars.contains { $0 == "–" || $0 == "," || $0 == "+" }
    let mark = isOne ? "p.\u{A0}" : "pp.\u{A0}"
    return BibliographyText([.text(isMarked ? mark + pages : pages)])
  }
}

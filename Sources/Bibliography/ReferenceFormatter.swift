/// Writes one reference: names, year, title, where it appeared, links.
struct ReferenceFormatter {
  /// Author and year put the year behind the names, numbers put it last.
  let style: CitationStyle

  /// The reference of an entry.
  func text(of cited: CitedEntry) -> BibliographyText {
    let family = EntryFamily(cited.entry.type)
    let title = family.titleIsContainer ? cited.title.emphasized : cited.title
    var text = BibliographyText()
    if cited.names.isEmpty {
      text.append(title)
      addYear(of: cited, to: &text)
      text.endSentence()
    } else {
      text.append(names(of: cited))
      addYear(of: cited, to: &text)
      text.endSentence()
      text.appendSentence(title)
    }
    var container = ReferenceContainer(cited).parts(family)
    if style == .numeric { container.append(BibliographyText([.text(cited.year ?? "n.d.")])) }
    text.appendSentence(container.joinedByCommas())
    if let note = note(of: cited.entry) { text.appendSentence(note) }
    for link in ReferenceLinks(cited.entry).links {
      text.append(" ")
      text.append(.link(link.text, url: link.url))
    }
    return text
  }

  private func names(of cited: CitedEntry) -> BibliographyText {
    let names = cited.names.long { style == .authorYear ? $0.inverted : $0.straight }
    guard cited.namesAreEditors else { return BibliographyText([.text(names)]) }
    let role = cited.names.names.count > 1 || cited.names.hasOthers ? "(Eds.)" : "(Ed.)"
    return BibliographyText([.text(names + " " + role)])
  }

  private func addYear(of cited: CitedEntry, to text: inout BibliographyText) {
    if style == .authorYear { text.append(" (\(cited.labelYear))") }
  }

  /// The note, unless it only repeats what a link says.
  private func note(of entry: BibliographyEntry) -> BibliographyText? {
    guard let field = entry.field("note"), ArXivIdentifier(in: field.value) == nil else {
      return nil
    }
    return entry.text("note")
  }
}

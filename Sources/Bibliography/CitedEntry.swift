/// An entry with what labels and the order of references are made of.
struct CitedEntry: Sendable, Hashable {
  /// The entry.
  let entry: BibliographyEntry
  /// Its authors; or its editors, or the organization behind it.
  let names: NameList
  /// Whether `names` are editors.
  let namesAreEditors: Bool
  /// Its title.
  let title: BibliographyText
  /// Its year, or nil.
  let year: String?
  /// What sets it apart from others with its label: `a`, `b`.
  var suffix = ""

  /// An entry, its names and texts read.
  init(_ entry: BibliographyEntry) {
    self.entry = entry
    title = entry.text("title") ?? entry.text("booktitle") ?? BibliographyText([.text(entry.key)])
    year = Self.year(of: entry)
    (names, namesAreEditors) = Self.names(of: entry)
  }

  /// Who a citation names, or the title where nobody is named.
  var shortNames: String { names.isEmpty ? "“\(title.plain)”" : names.short }

  /// The year with its suffix, or `n.d.`.
  var labelYear: String {
    if let year { return year + suffix }
    return suffix.isEmpty ? "n.d." : "n.d.-" + suffix
  }

  /// What authorYear sorts by: names, year, title, then the texts and the key byte for byte.
  var sortKey: [[UInt8]] {
    let people = names.names.flatMap { name in
      [name.family, name.first, name.suffix].map(SortKey.folded)
    }
    let titleKey = SortKey.folded(title.plain)
    let author = people.isEmpty ? titleKey : Array(people.joined(separator: [1]))
    let yearKey = year.map(SortKey.folded) ?? [0xFF]
    return [author, yearKey, titleKey, Array(names.short.utf8), Array(entry.key.utf8)]
  }

  private static func year(of entry: BibliographyEntry) -> String? {
    if let year = entry.text("year")?.plain { return year }
    guard let date = entry.text("date")?.plain else { return nil }
    let digits = date.utf8.prefix(while: \.isDigit)
    return digits.count == 4 ? String(decoding: digits, as: UTF8.self) : date
  }

  private static func names(of entry: BibliographyEntry) -> (NameList, Bool) {
    for role in ["author", "editor"] {
      guard let field = entry.field(role) else { continue }
      let names = NameList(tex: field.value)
      if !names.isEmpty { return (names, role == "editor") }
    }
    let organization = entry.text("organization", "institution")
    return (NameList(organization.map { [PersonName(last: $0.plain)] } ?? []), false)
  }
}

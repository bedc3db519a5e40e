import SourceText

/// The entries of a site, found by their keys.
package struct EntryTable: Sendable, Hashable {
  /// The entries in their order, the first of each key.
  package let entries: [BibliographyEntry]
  // Swift's strings are equal when Unicode calls them equivalent; keys are when their bytes are.
  private let indices: [[UInt8]: Int]

  /// A table in which the first entry of a key stands for it.
  package init(_ entries: [BibliographyEntry] = []) {
    self = Self.gathering(entries).value
  }

  /// The table of all entries of all files, and a warning for each key that is taken.
  package static func gathering(_ entries: [BibliographyEntry]) -> Diagnosed<EntryTable> {
    var kept: [BibliographyEntry] = []
    var indices: [[UInt8]: Int] = [:]
    var diagnostics: [Diagnostic] = []
    for entry in entries {
      if let first = indices[Array(entry.key.utf8)] {
        diagnostics.append(.repeatedKey(entry, first: kept[first]))
      } else {
        indices[Array(entry.key.utf8)] = kept.count
        kept.append(entry)
      }
    }
    let table = EntryTable(entries: kept, indices: indices)
    let linked = kept.map { table.inheriting($0, &diagnostics) }
    return Diagnosed(EntryTable(entries: linked, indices: indices), diagnostics)
  }

  private init(entries: [BibliographyEntry], indices: [[UInt8]: Int]) {
    self.entries = entries
    self.indices = indices
  }

  /// The entry of a key, byte for byte.
  package func entry(for key: String) -> BibliographyEntry? {
    indices[Array(key.utf8)].map { entries[$0] }
  }

  /// All keys, for finding the one that an author may have meant.
  package var keys: [String] { entries.map(\.key) }
}

extension EntryTable {
  /// An entry with the fields that it lacks from the one that its `crossref` names.
  ///
  /// As in BibTeX this goes one step and not on from there.
  private func inheriting(
    _ entry: BibliographyEntry, _ diagnostics: inout [Diagnostic]
  ) -> BibliographyEntry {
    guard let reference = entry.field("crossref") else { return entry }
    guard let parent = self.entry(for: reference.value.trimmed) else {
      let isShown = diagnostics.count < BibTeXParser.maximumDiagnostics
      let nearest = isShown ? NearestName.find(reference.value.trimmed, among: keys) : nil
      diagnostics.append(.unknownCrossReference(reference, in: entry.file, nearest: nearest))
      return entry
    }
    var child = entry
    for field in parent.fields where entry.field(field.name) == nil {
      // What is wrong with it is said at the parent; here its place is the reference.
      child.fields.append(.init(name: field.name, value: field.value, range: reference.range))
    }
    if let title = parent.field("title"), child.field("booktitle") == nil {
      child.fields.append(.init(name: "booktitle", value: title.value, range: reference.range))
    }
    return child
  }
}

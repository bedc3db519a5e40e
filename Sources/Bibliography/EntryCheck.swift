import SourceText

/// Looks for what a cited entry lacks, and for what in it cannot be shown.
package enum EntryCheck {
  /// The mistakes of an entry that a page cites, in its own file; all of them are warnings.
  ///
  /// Entries that nothing cites may be as they are.
  package static func diagnostics(for entry: BibliographyEntry) -> [Diagnostic] {
    let found = missing(in: entry) + texts(in: entry) + names(in: entry) + links(in: entry)
    return found.map { $0.located(in: entry.file) }
  }

  private static func missing(in entry: BibliographyEntry) -> [Diagnostic] {
    guard let rule = EntryTypeTable.types[entry.type] else {
      let nearest = NearestName.find(entry.type, among: EntryTypeTable.types.keys)
      return [.unknownType(entry.type, at: entry.typeRange, nearest: nearest)]
    }
    let isPreprint = ArXivIdentifier(of: entry) != nil
    return rule.required.filter { group in
      let isExcused = !entry.isComplete || isPreprint && group.first == "journal"
      return !isExcused && entry.field(anyOf: group) == nil
    }
    .map { group in
      let names = group.filter { !EntryTypeTable.synonyms.contains($0) }
      return .missingField(names.map { "'\($0)'" }.joined(separator: " or "), of: entry)
    }
  }

  private static func texts(in entry: BibliographyEntry) -> [Diagnostic] {
    let shown: Set = [
      "author", "editor", "title", "booktitle", "journal", "journaltitle", "publisher", "school",
      "institution", "organization", "howpublished", "note", "year", "volume", "number", "pages",
      "series", "edition", "type", "chapter",
    ]
    return entry.fields.filter { shown.contains($0.name) }.flatMap { field in
      var reader = TeXTextReader(field.value)
      _ = reader.read()
      return reader.problems.map { problem, range -> Diagnostic in
        switch problem {
        case .unclosedMath: .unclosedMath(at: field.place(of: range))
        case .unknownCommand(let name): .unknownCommand(name, at: field.place(of: range))
        }
      }
    }
  }

  private static func names(in entry: BibliographyEntry) -> [Diagnostic] {
    entry.fields.filter { $0.name == "author" || $0.name == "editor" }.flatMap { field in
      var reader = NameListReader(field.value)
      _ = reader.read()
      return reader.problems.map { problem, range -> Diagnostic in
        switch problem {
        case .emptyName: .emptyName(at: field.place(of: range))
        case .tooManyCommas: .tooManyCommas(at: field.place(of: range))
        }
      }
    }
  }

  private static func links(in entry: BibliographyEntry) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let doi = entry.field("doi"), WebAddress(doi: doi.value) == nil {
      found.append(.badDOI(doi.value, at: doi.range))
    }
    if let url = entry.field("url"), WebAddress(url.value) == nil {
      found.append(.badURL(url.value, at: url.range))
    }
    return found
  }
}

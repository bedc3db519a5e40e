import SourceText

/// One entry of a BibTeX file: a paper, a book, a thesis.
package struct BibliographyEntry: Sendable, Hashable {
  /// One `name = value` of an entry.
  package struct Field: Sendable, Hashable {
    /// The name, in lower case.
    package var name: String
    /// The value as TeX: `@string`s expanded, pieces joined, braces and commands still in it.
    package var value: String
    /// The place of the value; between its delimiters where it is one literal.
    package var range: SourceRange

    /// The place of a part of the value, or of all of it where parts have no place of their own.
    func place(of part: SourceRange) -> SourceRange {
      range.count == value.utf8.count ? part.shifted(by: range.start) : range
    }
  }

  /// The type without its `@`, in lower case: `article`.
  package var type: String
  /// The place of the type, with its `@`.
  package var typeRange: SourceRange
  /// What citations name it by, letter for letter.
  package var key: String
  /// The place of the key.
  package var keyRange: SourceRange
  /// The path of the file it stands in.
  package var file: String
  /// Its fields, as far as they could be read.
  package var fields: [Field]
  /// Whether the entry was read to its end; what is missing in another one says nothing.
  package var isComplete: Bool

  /// The first field of a name, if it holds anything but white space and braces.
  package func field(_ name: String) -> Field? {
    fields.first { $0.name == name && !Self.isBlank($0.value) }
  }

  /// The first of several fields that the entry has.
  func field(anyOf names: [String]) -> Field? {
    for name in names {
      if let field = field(name) { return field }
    }
    return nil
  }

  /// The text of the first of several fields that the entry has.
  func text(_ names: String...) -> BibliographyText? {
    guard let field = field(anyOf: names) else { return nil }
    let text = BibliographyText(tex: field.value)
    return text.isEmpty ? nil : text
  }

  private static func isBlank(_ value: String) -> Bool {
    value.utf8.allSatisfy { $0.isSpace || $0 == .openBrace || $0 == .closeBrace }
  }
}

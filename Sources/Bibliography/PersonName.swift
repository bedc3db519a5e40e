/// The name of an author in its four parts, as BibTeX cuts it.
package struct PersonName: Sendable, Hashable {
  /// Given names: `Jürgen`.
  package var first = ""
  /// What stands before the family name in lower case: `van der`.
  package var von = ""
  /// The family name, or all of the name of an organization.
  package var last = ""
  /// What stands behind: `Jr.`.
  package var suffix = ""

  /// A name.
  package init(first: String = "", von: String = "", last: String, suffix: String = "") {
    self.first = first
    self.von = von
    self.last = last
    self.suffix = suffix
  }

  /// What a citation calls the person: `van der Maaten`.
  package var family: String { von.isEmpty ? last : von + " " + last }

  /// The given names cut to letters: `J.`, `J.-P.`, `J. L.`.
  package var initials: String {
    first.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
      .map { word in
        word.split(separator: "-").compactMap { Self.initial(of: $0) }.joined(separator: "-")
      }
      .filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The name as lists have it that are sorted by it: `Elman, J. L.`.
  var inverted: String {
    [family, initials, suffix].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The name as it is said: `J. L. Elman`.
  var straight: String {
    let name = [initials, family].filter { !$0.isEmpty }.joined(separator: " ")
    return suffix.isEmpty ? name : name + ", " + suffix
  }

  private static func initial(of word: Substring) -> String? {
    let letters = word.split(separator: ".").compactMap { part -> String? in
      guard let start = part.unicodeScalars.firstIndex(where: \.properties.isAlphabetic) else {
        return nil
      }
      let letter = part.unicodeScalars[start].properties
      // Scripts without case have no initials: the whole name is kept.
      guard letter.isUppercase || letter.isLowercase else { return String(part) }
      return part[start...].prefix(1) + "."
    }
    return letters.isEmpty ? nil : letters.joined(separator: " ")
  }
}

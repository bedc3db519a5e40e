/// The kinds of sources that are written alike.
enum EntryFamily {
  /// In a journal.
  case article
  /// In the proceedings of a conference, or in a book with chapters by several authors.
  case part
  /// On its own, from a publisher.
  case book
  /// From a school.
  case thesis
  /// From an institution, with a number.
  case report
  /// On the web, or anything else.
  case other

  /// The family of a type.
  init(_ type: String) {
    self = EntryTypeTable.types[type]?.family ?? .other
  }

  /// Whether the title names the work as a whole and not a part of it.
  var titleIsContainer: Bool { self == .book || self == .thesis }
}

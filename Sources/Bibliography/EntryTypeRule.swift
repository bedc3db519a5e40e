/// What is known of a type of entries.
struct EntryTypeRule {
  /// How its references are written.
  var family: EntryFamily
  /// The fields that it needs; of each group one is enough.
  var required: [[String]]

  /// A rule from names of fields in which `a|b` is a choice.
  init(_ family: EntryFamily, _ required: String...) {
    self.family = family
    self.required = required.map { $0.split(separator: "|").map(String.init) }
  }
}

/// The names in an author or editor field.
package struct NameList: Sendable, Hashable {
  /// The names in their order.
  package var names: [PersonName]
  /// Whether the field ends in `and others`.
  package var hasOthers = false

  /// A list of names.
  package init(_ names: [PersonName], hasOthers: Bool = false) {
    self.names = names
    self.hasOthers = hasOthers
  }

  /// The names in a TeX value.
  package init(tex: String) {
    var reader = NameListReader(tex)
    self = reader.read()
  }

  /// Whether nobody is named.
  var isEmpty: Bool { names.isEmpty }

  /// What a citation says: one name, two names, or the first of more.
  var short: String {
    guard let first = names.first?.family else { return "" }
    if names.count == 1, !hasOthers { return first }
    if names.count == 2, !hasOthers { return first + " and " + names[1].family }
    return first + " et al."
  }

  /// All names, up to twenty, as a reference gives them.
  func long(_ write: (PersonName) -> String) -> String {
    let isCut = names.count > 20
    let written = names.prefix(isCut ? 19 : 20).map(write)
    if isCut || hasOthers { return written.joined(separator: ", ") + ", et al." }
    guard let last = written.last, written.count > 1 else { return written.first ?? "" }
    let comma = written.count > 2 ? "," : ""
    return written.dropLast().joined(separator: ", ") + comma + " and " + last
  }
}

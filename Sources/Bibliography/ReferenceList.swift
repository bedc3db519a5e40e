/// The sources that a page cites: their labels in the text, and the list at its end.
package struct ReferenceList: Sendable, Hashable {
  /// One entry of the list.
  package struct Item: Sendable, Hashable {
    /// The key of the entry.
    package let key: String
    /// Its place in the list, from one; in numeric style its label.
    package let number: Int
    /// The reference.
    package let text: BibliographyText
  }

  /// How sources are cited.
  package let style: CitationStyle
  /// The list: sorted by author, or in the order of first citation.
  package let items: [Item]
  private let cited: [CitedEntry]
  private let indices: [[UInt8]: Int]

  /// The list for a page.
  ///
  /// - Parameter keys: What the page cites in its order; what is repeated counts once, and what
  ///   the table lacks is left out.
  package init(style: CitationStyle, keysInOrder keys: [String], in table: EntryTable) {
    var seen = Set<[UInt8]>()
    let entries = keys.filter { seen.insert(Array($0.utf8)).inserted }
      .compactMap(table.entry).map(CitedEntry.init)
    let cited = style == .numeric ? entries : Self.withSuffixes(Self.sorted(entries))
    self.style = style
    self.cited = cited
    indices = Dictionary(
      cited.enumerated().map { (Array($1.entry.key.utf8), $0) }, uniquingKeysWith: { min($0, $1) })
    let formatter = ReferenceFormatter(style: style)
    items = cited.enumerated().map { index, cited in
      Item(key: cited.entry.key, number: index + 1, text: formatter.text(of: cited))
    }
  }

  /// The fragment of a URL and `id` of an element that stands for an entry: ASCII, no spaces.
  package static func anchor(of key: String) -> String {
    var anchor = Array("ref-".utf8)
    for byte in key.utf8 {
      if byte.isLetter || byte.isDigit || "-_.:".utf8.contains(byte) {
        anchor.append(byte)
      } else {
        anchor += ("~" + String(byte, radix: 16) + "~").utf8
      }
    }
    return String(decoding: anchor, as: UTF8.self)
  }

  /// Whether the list has the entry of a key.
  package func contains(_ key: String) -> Bool { index(of: key) != nil }

  /// The place in the list of a key, from zero.
  func index(of key: String) -> Int? { indices[Array(key.utf8)] }

  /// The entry of a key, if the list has it.
  func cited(_ key: String) -> CitedEntry? { index(of: key).map { cited[$0] } }
}

extension ReferenceList {
  private static func sorted(_ entries: [CitedEntry]) -> [CitedEntry] {
    entries.map { (key: $0.sortKey, entry: $0) }
      .sorted { left, right in
        left.key.lexicographicallyPrecedes(right.key) { $0.lexicographicallyPrecedes($1) }
      }
      .map(\.entry)
  }

  /// The same entries, those with equal labels told apart in their order.
  private static func withSuffixes(_ entries: [CitedEntry]) -> [CitedEntry] {
    let labels = entries.map { $0.shortNames + "\u{0}" + $0.labelYear }
    let counts = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +)
    var used: [String: Int] = [:]
    var result = entries
    for (index, label) in labels.enumerated() where counts[label, default: 1] > 1 {
      result[index].suffix = letters(used[label, default: 0])
      used[label, default: 0] += 1
    }
    return result
  }

  /// `a` to `z`, then `aa`, `ab`.
  private static func letters(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(0x61 + index % 26)))
    return index < 26 ? letter : letters(index / 26 - 1) + letter
  }
}

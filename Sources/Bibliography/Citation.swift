/// What one place of a text cites: `[see @elman1990, p. 3; @jordan1986]`.
package struct Citation: Sendable, Hashable {
  /// One source of several.
  package struct Item: Sendable, Hashable {
    /// The key of the entry.
    package var key: String
    /// What stands before: `see`.
    package var prefix: String
    /// What stands behind, without the comma: `p. 3`.
    package var locator: String
    /// Whether only the year is wanted: `[-@elman1990]`.
    package var suppressesAuthor: Bool

    /// A source.
    package init(
      _ key: String, prefix: String = "", locator: String = "", suppressesAuthor: Bool = false
    ) {
      self.key = key
      self.prefix = prefix
      self.locator = locator
      self.suppressesAuthor = suppressesAuthor
    }
  }

  /// The sources in the author's order.
  package var items: [Item]
  /// Whether the first source's authors are part of the sentence: `Elman (1990)`.
  package var isNarrative: Bool

  /// A citation.
  package init(_ items: [Item], isNarrative: Bool = false) {
    self.items = items
    self.isNarrative = isNarrative
  }
}

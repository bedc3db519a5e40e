import SourceText

/// References to the bibliography: `[see @elman1990, p. 3; @cho2014]`, or `@elman1990` in a
/// sentence.
package struct Citation: Sendable, Hashable {
  /// One work that is cited.
  package struct Item: Sendable, Hashable {
    /// The key of the entry.
    package var key: String
    /// The place of the key in the file.
    package var range: SourceRange
    /// What stands before it: `see`.
    package var prefix: String
    /// What stands behind it: `p. 3`.
    package var locator: String
    /// Whether the author is left out, as the sentence names them: `[-@elman1990]`.
    package var omitsAuthor: Bool

    /// An item.
    package init(
      key: String, range: SourceRange, prefix: String = "", locator: String = "",
      omitsAuthor: Bool = false
    ) {
      self.key = key
      self.range = range
      self.prefix = prefix
      self.locator = locator
      self.omitsAuthor = omitsAuthor
    }
  }

  /// The works, in the author's order.
  package var items: [Item]
  /// Whether it is part of a sentence, without brackets.
  package var isNarrative: Bool

  /// A citation.
  package init(items: [Item], isNarrative: Bool) {
    self.items = items
    self.isNarrative = isNarrative
  }
}

import SourceText

/// A name that an author gives to a part of a page: `<!-- {#fig-loop} -->`, `//| label: fig-loop`.
package struct Anchor: Sendable, Hashable {
  /// The name, without `#`.
  package var name: String
  /// The place of the name in the file.
  package var range: SourceRange

  /// An anchor.
  package init(_ name: String, range: SourceRange) {
    self.name = name
    self.range = range
  }
}

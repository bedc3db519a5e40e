/// A picture, a table or a listing with a caption or a name.
///
/// A picture is a paragraph with nothing but an image that has a title. The caption of a table or
/// of a code block is the paragraph behind it that begins with `Table:` or `Listing:`.
package struct Captioned: Sendable, Hashable {
  /// Whether it counts as a figure, a table or a listing.
  package var kind: NumberedKind
  /// The paragraph with the image, the table, or the code block.
  package var block: Block
  /// The caption, without its first word.
  package var caption: [Inline]
  /// The name that it can be referred to by.
  package var anchor: Anchor?

  /// A block with its caption.
  package init(kind: NumberedKind, block: Block, caption: [Inline], anchor: Anchor? = nil) {
    self.kind = kind
    self.block = block
    self.caption = caption
    self.anchor = anchor
  }
}

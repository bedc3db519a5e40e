/// A text that an author wrote, with its place.
public struct PlacedText: Hashable, Sendable {
  /// The text.
  public var text: String
  /// Where it stands in its file.
  public var range: SourceRange

  /// A text with its place.
  public init(_ text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }
}

import SourceText

/// The value of a field or an `@string`, its pieces joined.
struct BibTeXValue {
  /// Its bytes, without the delimiters of the pieces.
  var bytes: [UInt8] = []
  /// Where it stands, from the first piece to the last.
  var place: SourceRange
  /// Where its bytes stand, if it is one literal, or else its place.
  var content: SourceRange
}

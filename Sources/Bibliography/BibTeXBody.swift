import SourceText

/// The body of one entry while it is read.
struct BibTeXBody {
  /// The offset of the brace or parenthesis that opens it.
  var open: Int
  /// What closes it.
  var closer: UInt8
  /// The quoted and braced pieces of its values, with their delimiters.
  var literals: [SourceRange] = []
}

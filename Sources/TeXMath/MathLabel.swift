import SourceText

/// A name that `\label` gives to a formula, or to one row of it.
public struct MathLabel: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The row of the outermost environment, 0 in a formula without rows.
  public var row: Int
  /// The place of the name in the TeX.
  public var range: SourceRange

  /// A label.
  public init(_ name: String, row: Int = 0, range: SourceRange) {
    self.name = name
    self.row = row
    self.range = range
  }
}

/// What stands beside a formula, or beside one row of it, in place of a number.
public struct MathTag: Hashable, Sendable {
  /// What the author asked for.
  public enum Kind: Hashable, Sendable {
    /// `\tag{…}`: in parentheses.
    case parenthesized(String)
    /// `\tag*{…}`: as it is.
    case bare(String)
    /// `\notag`, `\nonumber`: no number.
    case none
  }

  /// What stands there.
  public var kind: Kind
  /// The row of the outermost environment, 0 in a formula without rows.
  public var row: Int
  /// The place of the command in the TeX.
  public var range: SourceRange

  /// A tag.
  public init(_ kind: Kind, row: Int = 0, range: SourceRange) {
    self.kind = kind
    self.row = row
    self.range = range
  }
}

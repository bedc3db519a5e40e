/// What is text by the rules for formulas, though its author meant one.
struct FormulaSlip: Equatable {
  /// What keeps it from being a formula.
  enum Mistake: Equatable {
    /// A `{` behind a dollar that nothing closes.
    case openBrace
    /// A `}` behind a dollar that nothing opens.
    case extraBrace
    /// White space inside either dollar.
    case space
    /// A digit behind the closing dollar.
    case digit
    /// No closing dollar.
    case unclosed
    /// LaTeX's own delimiters: `\[` for display, or `\(`.
    case delimiter(isDisplay: Bool)
    /// `\begin{…}` outside dollars.
    case environment
  }

  /// What is wrong.
  var mistake: Mistake
  /// Where, in offsets of the block's content.
  var range: Range<Int>
}

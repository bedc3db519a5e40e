/// What is text, though its author meant a formula, a reference or a name.
struct Slip: Equatable {
  /// What keeps it from being that.
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
    /// `\ref{…}`, `\cite{…}` and the like: what LaTeX writes for a reference or a citation.
    case reference(isCitation: Bool, name: String)
    /// `{#sec-x}`: the name of something as pandoc has it.
    case name(String)
  }

  /// What is wrong.
  var mistake: Mistake
  /// Where, in offsets of the block's content.
  var range: Range<Int>
}

import SourceText
import TeXMath

/// A piece of running text (CommonMark 0.29 §6, and GFM's extensions) with its place in the file.
package struct Inline: Sendable, Hashable {
  /// What it is.
  package var kind: Kind
  /// Where it stands in the file.
  package var range: SourceRange

  /// An inline.
  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// The kinds of inlines.
  package indirect enum Kind: Sendable, Hashable {
    case text(String)
    case softBreak
    case hardBreak
    case code(String)
    /// `` `{swift} expr` ``: a code span whose value is shown in its place.
    case value(Cell)
    case html(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case link(Link)
    /// An image; the content of the link is its alternative text.
    case image(Link)
    case formula(FormulaSource)
    /// A reference to a footnote: its number, and which reference to that footnote this one is.
    case footnoteReference(label: String, number: Int, occurrence: Int)
    /// `@fig-x`: the label of something with a number, on this page or another.
    case reference(label: String)
    /// A reference to the bibliography.
    case citation(Citation)
  }
}

/// A link or an image.
package struct Link: Sendable, Hashable {
  /// The destination as the author wrote it, entities and escapes decoded.
  package var destination: String
  /// The title, or empty.
  package var title: String
  /// What is shown.
  package var content: [Inline]

  /// A link.
  package init(destination: String, title: String = "", content: [Inline]) {
    self.destination = destination
    self.title = title
    self.content = content
  }
}

extension [Inline] {
  /// The text without its markup, as titles and `alt` attributes need it: `h_(t)` for a formula.
  package var plainText: String { text { $0.plainText } }

  /// The text without its markup, with the TeX of formulas: what GitHub makes fragments of.
  package var textWithTeX: String { text { $0.tex } }

  private func text(_ formula: (Formula) -> String) -> String {
    map { $0.text(formula) }.joined()
  }
}

extension Inline {
  /// The text of this inline without its markup.
  package var plainText: String { [self].plainText }

  fileprivate func text(_ formula: (Formula) -> String) -> String {
    switch kind {
    case .text(let text), .code(let text): text
    case .value(let cell): cell.code
    case .softBreak, .hardBreak: " "
    case .html, .footnoteReference: ""
    case .reference(let label): "@" + label
    case .citation(let citation): citation.items.map { "@" + $0.key }.joined(separator: "; ")
    case .formula(let source): formula(source.formula)
    case .emphasis, .strong, .strikethrough, .link, .image:
      kind.children.map { $0.text(formula) }.joined()
    }
  }
}

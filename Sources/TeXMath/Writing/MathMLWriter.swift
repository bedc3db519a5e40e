import HTML

/// Writes formulas as MathML Core.
public struct MathMLWriter: Sendable {
  /// Whether the TeX goes along in an `annotation`, for those who copy or convert the page.
  public var includesAnnotation: Bool
  /// Whether the tags of `\tag` follow the formula; not, if the page sets them itself.
  public var includesTags: Bool

  /// Whether the words of the formula go along in `alttext`, for readers without MathML.
  public var includesAlternativeText: Bool

  /// A writer.
  public init(
    includesAnnotation: Bool = true, includesTags: Bool = true,
    includesAlternativeText: Bool = false
  ) {
    self.includesAnnotation = includesAnnotation
    self.includesTags = includesTags
    self.includesAlternativeText = includesAlternativeText
  }

  /// Appends the `math` element of a formula.
  public func write(_ formula: Formula, isDisplay: Bool, into writer: inout HTMLWriter) {
    var emitter = MathMLEmitter(style: isDisplay ? .display : .text)
    swap(&emitter.html, &writer)
    emitter.html.markup(isDisplay ? "<math display=\"block\"" : "<math")
    if includesAlternativeText { emitter.html.attribute("alttext", formula.spokenText) }
    emitter.html.markup(">")
    if includesAnnotation { emitter.html.markup("<semantics>") }
    let tags = includesTags ? formula.tags : []
    emitter.row(formula.nodes, tags: tags, isWrapped: includesAnnotation || isDisplay)
    if includesAnnotation {
      emitter.html.markup("<annotation encoding=\"application/x-tex\">")
      emitter.html.text(formula.tex)
      emitter.html.markup("</annotation></semantics>")
    }
    emitter.html.markup("</math>")
    swap(&emitter.html, &writer)
  }

  /// The `math` element of a formula.
  public func markup(_ formula: Formula, isDisplay: Bool) -> String {
    var writer = HTMLWriter()
    write(formula, isDisplay: isDisplay, into: &writer)
    return writer.string
  }
}

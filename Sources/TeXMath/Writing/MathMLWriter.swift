import HTML

/// Writes formulas as MathML Core.
public struct MathMLWriter: Sendable {
  /// Whether the TeX goes along in an `annotation`, for those who copy or convert the page.
  public var includesAnnotation: Bool
  /// Whether what `\tag` says stands beside the formula when it is given no numbers.
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

  /// Appends the `math` element of a formula, a display with numbers in a `span` around it.
  ///
  /// - Parameter numbers: What stands beside the rows; without any, what `\tag` says. A number
  ///   beyond the last row stands there.
  public func write(
    _ formula: Formula, isDisplay: Bool, numbers: [MathNumber] = [],
    into writer: inout HTMLWriter
  ) {
    if numbers.isEmpty, formula.tags.isEmpty || !includesTags {
      return math(formula, isDisplay: isDisplay, into: &writer)
    }
    let given = numbers.isEmpty ? formula.authorNumbers : numbers
    guard isDisplay, !given.isEmpty else {
      return math(formula, isDisplay: isDisplay, behind: given, into: &writer)
    }
    let rows = merged(given, rowCount: formula.rowCount)
    guard formula.equationList == nil else {
      writer.markup("<span class=\"tm-numbered\">")
      math(formula, isDisplay: true, rows: rows, into: &writer)
      return writer.markup("</span>")
    }
    writer.open("span", ["class": "tm-equation", "id": rows[0]?.id])
    writer.markup("<span class=\"tm-body\">")
    math(formula, isDisplay: true, into: &writer)
    writer.markup("</span><span class=\"tm-number\">")
    writer.text(rows[0]?.text ?? "")
    writer.markup("</span></span>")
  }

  /// The markup of a formula, as `write` appends it.
  public func markup(_ formula: Formula, isDisplay: Bool, numbers: [MathNumber] = []) -> String {
    var writer = HTMLWriter()
    write(formula, isDisplay: isDisplay, numbers: numbers, into: &writer)
    return writer.string
  }
}

extension MathMLWriter {
  private func math(
    _ formula: Formula, isDisplay: Bool, rows: [Int: MathNumber]? = nil,
    behind: [MathNumber] = [], into writer: inout HTMLWriter
  ) {
    var emitter = MathMLEmitter(writer, style: isDisplay ? .display : .text)
    emitter.numbers = rows
    emitter.html.markup(isDisplay ? "<math display=\"block\"" : "<math")
    if includesAlternativeText { emitter.html.attribute("alttext", formula.spokenText) }
    emitter.html.markup(">")
    if includesAnnotation { emitter.html.markup("<semantics>") }
    emitter.row(formula.nodes, numbers: behind, isWrapped: includesAnnotation || isDisplay)
    if includesAnnotation {
      emitter.html.markup("<annotation encoding=\"application/x-tex\">")
      emitter.html.text(formula.tex)
      emitter.html.markup("</annotation></semantics>")
    }
    emitter.html.markup("</math>")
    writer = emitter.html
  }

  /// The numbers by row; those of one row become one.
  private func merged(_ numbers: [MathNumber], rowCount: Int) -> [Int: MathNumber] {
    var rows: [Int: MathNumber] = [:]
    for number in numbers {
      let row = min(max(number.row, 0), rowCount - 1)
      guard let first = rows[row] else {
        rows[row] = number
        continue
      }
      rows[row]?.text = first.text + " " + number.text
      rows[row]?.id = first.id ?? number.id
    }
    return rows
  }
}

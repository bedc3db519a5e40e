import FigureModel
import SourceText

/// What can be wrong with a figure; the place is the cell's, which the caller knows.
extension Diagnostic {
  private static func figure(
    _ id: String, _ severity: Severity, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: "figure/\(id)", severity: severity, message: message, range: SourceRange(at: 0),
      hint: hint)
  }

  static func emptyPlot() -> Diagnostic {
    figure("empty-plot", .warning, "this plot has nothing to show", hint: "add a Line or Points")
  }

  static func emptyDiagram() -> Diagnostic {
    figure("empty-diagram", .warning, "this diagram has no steps, layers or inputs")
  }

  static func undefinedValues(_ name: String, count: Int, of total: Int) -> Diagnostic {
    figure(
      "undefined-value", .warning, "\(count) of \(total) values of \(name) are not finite numbers",
      hint: "find out where they come from, or leave them out")
  }

  static func unequalColumns(_ name: String, x: Int, y: Int) -> Diagnostic {
    figure(
      "unequal-columns", .error, "\(name) has \(x) values for x but \(y) for y",
      hint: "give both columns the same number of values")
  }

  static func undefinedRule() -> Diagnostic {
    figure("undefined-rule", .warning, "the place of a rule is not a finite number")
  }

  static func badLabel(_ label: Label, _ cause: Diagnostic) -> Diagnostic {
    figure("bad-label", cause.severity, "label \(label.text): \(cause.message)", hint: cause.hint)
  }

  static func missingGlyph(_ label: Label, _ scalar: Unicode.Scalar) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return figure(
      "missing-glyph", .warning, "label \(label.text): the math font has no U+\(code)",
      hint: "write it in words, or with a command of TeX")
  }

  static func tooManySeries(_ count: Int) -> Diagnostic {
    figure(
      "too-many-series", .warning, "\(count) series share six colors",
      hint: "show at most six, or split the plot")
  }
}

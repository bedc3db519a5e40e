import FigureModel
import SourceText

/// What can be wrong with a figure; the place is the cell's, which the caller knows.
extension Diagnostic {
  private static func figure(
    _ id: String, _ severity: Severity, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity, message: message, range: SourceRange(at: 0),
      hint: hint)
  }

  /// A plot holds no marks, or its marks hold no values, so there is nothing to draw.
  ///
  /// Put a `Line` or `Points` with values into it.
  static func emptyPlot() -> Diagnostic {
    figure(
      "figure/empty-plot", .warning, "this plot has nothing to show", hint: "add a Line or Points")
  }

  /// A diagram of a network has no steps, layers or inputs, so there is nothing to draw.
  ///
  /// Give it at least one of them.
  static func emptyDiagram() -> Diagnostic {
    figure(
      "figure/empty-diagram", .warning, "this diagram has no steps, layers or inputs",
      hint: "give it at least one")
  }

  /// Some values of a mark are infinite or not numbers, as `0 / 0` is. They are left out and the
  /// line has gaps.
  ///
  /// Find out where the values come from, or leave them out yourself.
  static func undefinedValues(_ name: String, count: Int, of total: Int) -> Diagnostic {
    figure(
      "figure/undefined-value", .warning,
      "\(count) of \(total) values of \(name) are not finite numbers",
      hint: "find out where they come from, or leave them out")
  }

  /// A mark has a column of x and a column of y with different numbers of values, so they make no
  /// pairs.
  ///
  /// Give both columns the same number of values.
  static func unequalColumns(_ name: String, x: Int, y: Int) -> Diagnostic {
    figure(
      "figure/unequal-columns", .error, "\(name) has \(x) values for x but \(y) for y",
      hint: "give both columns the same number of values")
  }

  /// An `Attention` needs a row of weights for each query and in it a weight for each key. What has
  /// no weight gets no stroke.
  ///
  /// Give the queries and keys that the weights were computed for, in their order.
  static func unequalWeights(
    _ what: String, _ count: Int, for expected: Int, _ labels: String
  ) -> Diagnostic {
    figure(
      "figure/unequal-weights", .error, "\(count) \(what) of weights for \(expected) \(labels)",
      hint: "give one of them for each")
  }

  /// A mark has names, classes or lower heights for its values, but not as many as there are
  /// values. What has no partner is left out or stays without a name.
  ///
  /// Give one for each value.
  static func unequalParts(
    _ name: String, values: Int, _ count: Int, _ what: String
  ) -> Diagnostic {
    figure(
      "figure/unequal-parts", .error, "\(name) has \(values) values but \(count) \(what)",
      hint: "give one for each")
  }

  /// A logarithmic axis has no place for zero and for negative numbers; they are left out.
  ///
  /// Leave the axis linear, or add a small number to all values.
  static func notPositive(_ side: String, count: Int, of total: Int) -> Diagnostic {
    figure(
      "figure/log-of-zero", .warning,
      "\(count) of \(total) values have no place on the \(side) axis, which is logarithmic",
      hint: "use a linear axis, or positive values only")
  }

  /// A heatmap, picture, matrix or map of a plane has no numbers, so there is nothing to draw.
  ///
  /// Give it rows with at least one number.
  static func emptyGrid(_ name: String) -> Diagnostic {
    figure(
      "figure/empty-grid", .warning, "\(name) has no values", hint: "give rows with values")
  }

  /// The rows of a heatmap, picture or matrix have different lengths; what is missing stays empty.
  ///
  /// Give all rows the same number of values.
  static func raggedRows(_ name: String) -> Diagnostic {
    figure(
      "figure/ragged-rows", .error, "the rows of \(name) have different lengths",
      hint: "give all rows the same number of values")
  }

  /// A row, column or grid of figures has no figures in it.
  ///
  /// Put at least one into it.
  static func emptyGroup() -> Diagnostic {
    figure(
      "figure/empty-group", .warning, "this group of figures is empty",
      hint: "put a figure into it")
  }

  /// A `Rule` or an `Annotation` marks in a plot, and this place is infinite or not a number.
  ///
  /// Give it a finite number.
  static func undefinedRule() -> Diagnostic {
    figure(
      "figure/undefined-rule", .warning, "the place of a rule or annotation is not a finite number",
      hint: "give it a number")
  }

  /// The formula in a label of a figure has a mistake. The message behind the label says which.
  ///
  /// Correct the formula as you would in the text; labels take TeX between dollar signs, best in
  /// `#"…"#`.
  static func badLabel(_ label: Label, _ cause: Diagnostic) -> Diagnostic {
    figure(
      "figure/bad-label", cause.severity, "label \(label.text): \(cause.message)", hint: cause.hint)
  }

  /// A formula in a label uses a character that the math font does not have, so it cannot be drawn.
  ///
  /// Write it in words outside the dollar signs, or with a command of TeX.
  static func missingGlyph(_ label: Label, _ scalar: Unicode.Scalar) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return figure(
      "figure/missing-glyph", .warning, "label \(label.text): the math font has no U+\(code)",
      hint: "write it in words, or with a command of TeX")
  }

  /// There are six colours for the series of a plot; further ones repeat them, so that readers
  /// confuse the series.
  ///
  /// Show at most six series, or split the plot in two.
  static func tooManySeries(_ count: Int) -> Diagnostic {
    figure(
      "figure/too-many-series", .warning, "\(count) series share six colors",
      hint: "show at most six, or split the plot")
  }
}

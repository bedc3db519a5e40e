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

  private static func values(_ count: Int, of total: Int) -> String {
    total == 1 ? "the only value" : "\(count) of \(total) values"
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

  /// A canvas holds no shapes, or none of them has a place, so there is nothing to draw.
  ///
  /// Put a shape or a `Text` into it.
  static func emptyCanvas() -> Diagnostic {
    figure(
      "figure/empty-canvas", .warning, "this canvas has nothing to show",
      hint: "add a shape or a Text")
  }

  /// Some places on a canvas are infinite or not numbers. What lies there is left out.
  ///
  /// Find out where the numbers come from.
  static func undefinedPlace(count: Int) -> Diagnostic {
    figure(
      "figure/undefined-place", .warning,
      count == 1
        ? "a shape has a place that is not a finite number"
        : "\(count) shapes have places that are not finite numbers",
      hint: "find out where the numbers come from")
  }

  /// A sweep goes over no values, so it has no frame to show.
  ///
  /// Give it at least one value.
  static func emptySweep() -> Diagnostic {
    figure(
      "figure/empty-sweep", .warning, "this sweep has no values", hint: "give it at least one")
  }

  /// A sweep goes over so many values that its figures would make the page slow to load. Some of
  /// them are shown, evenly picked.
  ///
  /// Take larger steps.
  static func tooManyFrames(_ count: Int, most: Int) -> Diagnostic {
    figure(
      "figure/too-many-frames", .warning,
      "a sweep over \(count) values shows at most \(most) of them", hint: "take larger steps")
  }

  /// In the drawing a label lies on something else or leaves the picture, so that it cannot be read.
  ///
  /// Shorten the label, leave some out, or move it; `notesite check` looks at drawings whose cells
  /// have run.
  static func crowded(_ finding: String) -> Diagnostic {
    figure(
      "figure/crowded", .warning, "in this figure \(finding)",
      hint: "shorten the label, leave some out, or move it")
  }

  /// Some values of a mark are infinite or not numbers, as `0 / 0` is. They are left out and the
  /// line has gaps.
  ///
  /// Find out where the values come from, or leave them out yourself.
  static func undefinedValues(_ name: String, count: Int, of total: Int) -> Diagnostic {
    figure(
      "figure/undefined-value", .warning,
      "\(values(count, of: total)) of \(name) "
        + (count == 1 ? "is not a finite number" : "are not finite numbers"),
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
    _ rows: Int, _ columns: Int, queries: Int, keys: Int
  ) -> Diagnostic {
    figure(
      "figure/unequal-weights", .error,
      "the weights are \(rows) × \(columns), but for \(queries) × \(keys) queries and keys",
      hint: "give a row for each query, and in it a weight for each key")
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
      "\(values(count, of: total)) \(count == 1 ? "has" : "have") no place on the \(side) axis, "
        + "which is logarithmic",
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

  /// A grid of figures or facets asks for fewer columns than one; it is drawn with one.
  ///
  /// Give it at least one column.
  static func noColumns(_ count: Int) -> Diagnostic {
    figure(
      "figure/no-columns", .warning, "a grid cannot have \(count) columns",
      hint: "give it at least one column")
  }

  /// A `Rule` or an `Annotation` marks in a plot, and this place is infinite or not a number.
  ///
  /// Give it a finite number.
  static func undefinedRule() -> Diagnostic {
    figure(
      "figure/undefined-rule", .warning, "the place of a rule or annotation is not a finite number",
      hint: "give it a number")
  }

  /// The formula in a label of a figure has a mistake. The text after the label says which.
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
      "figure/too-many-series", .warning, "\(count) series share six colours",
      hint: "show at most six, or split the plot")
  }

  /// An edge, a bracket or a highlight of a graph names a node that the graph does not have, so it is
  /// left out.
  ///
  /// Add a `Node` of that name, or correct the name.
  static func unknownNode(_ name: String) -> Diagnostic {
    figure(
      "figure/unknown-node", .error, "this graph has no node '\(name)'",
      hint: "add a Node of that name, or correct the name")
  }

  /// Two nodes or containers of a graph have one name, so edges end at the first of them only.
  ///
  /// Give each a name of its own; a label may be the same: `Node("f2", "$f$")`.
  static func repeatedNode(_ name: String) -> Diagnostic {
    figure(
      "figure/repeated-node", .error, "two nodes of this graph are named '\(name)'",
      hint: "give each a name of its own; labels may be the same")
  }

  /// A graph has more nodes than a drawing can show; those after the first 160 are left out.
  ///
  /// Draw a part of it, or a smaller model of the same kind.
  static func tooManyNodes(_ count: Int) -> Diagnostic {
    figure(
      "figure/too-many-nodes", .warning, "of \(count) nodes only 160 are drawn",
      hint: "draw a part of the graph, or a smaller one")
  }

  /// The window of a convolution or a pooling is larger than the picture with its padding, or one of
  /// them is empty, so there is no place for it.
  ///
  /// Make the picture or the padding larger, or the window smaller.
  static func largeWindow(_ size: String) -> Diagnostic {
    figure(
      "figure/large-window", .error, "a window of \(size) does not fit into the input",
      hint: "make the input or the padding larger")
  }

  /// A `ConvolutionGrid` is to show a place of its output that the output does not have; rows and
  /// columns count from 0.
  ///
  /// Choose a `row` and a `column` within the output.
  static func missingPlace(row: Int, column: Int, of rows: Int, _ columns: Int) -> Diagnostic {
    figure(
      "figure/missing-place", .warning,
      "the output of \(rows) × \(columns) has no row \(row), column \(column)",
      hint: "choose a place within the output; rows and columns count from 0")
  }

  /// A feature of a `FeatureHierarchy` is made of one that the column before does not have; they
  /// count from 0, and the first column is made of none.
  ///
  /// Correct the numbers after `from:`.
  static func unknownFeature(_ source: Int, of name: String) -> Diagnostic {
    figure(
      "figure/unknown-feature", .error,
      "\(name) is made of feature \(source), which does not exist",
      hint: "features of the column before count from 0")
  }
}

import FigureModel
import SourceText

/// What can be wrong with a diagram.
extension Diagnostic {
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

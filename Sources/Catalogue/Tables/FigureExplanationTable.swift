// Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
// from the fixtures.
// swift-format-ignore-file

import SourceText

/// The explanations of the messages that begin with `figure/`.
enum FigureExplanationTable {
  static let entries: [Explanation] = [
    Explanation(
      id: "figure/bad-label", severity: .error,
      cause: #"""
          The formula in a label of a figure has a mistake. The text after the label says which.
          """#,
      mend: ##"""
          Correct the formula as you would in the text; labels take TeX between dollar signs, \##
          best in `#"…"#`.
          """##,
      example: [
        .init("content/page.md", ##"""
          ```swift cell
          Plot { Line([1, 2], label: #"$\foo$"#) }
          ```

          ```swift cell
          Plot { Line([1, 2], label: "$\theta$") }
          ```

          ```swift cell
          DataTable([#"$\foo$"#], rows: [[1]])
          ```
          """##),
      ],
      message: ##"""
          content/page.md:2:1: error: label $\foo$: unknown command '\foo' [figure/bad-label]
          2 | Plot { Line([1, 2], label: #"$\foo$"#) }
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: did you mean '\operatorname{foo}'?
          """##),
    Explanation(
      id: "figure/crowded", severity: .warning,
      cause: #"""
          In the drawing a label lies on something else or leaves the picture, so that it \#
          cannot be read.
          """#,
      mend: #"""
          Shorten the label, leave some out, or move it; `notesite check` looks at drawings \#
          whose cells have run.
          """#,
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Canvas(width: 200, height: 60) {
            Text("one", at: (100, 30))
            Text("two", at: (104, 34))
          }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: in this figure label one overlaps label two \#
          [figure/crowded]
          2 | Canvas(width: 200, height: 60) {
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: shorten the label, leave some out, or move it
          """#),
    Explanation(
      id: "figure/empty-canvas", severity: .warning,
      cause: #"""
          A canvas holds no shapes, or none of them has a place, so there is nothing to draw.
          """#,
      mend: "Put a shape or a `Text` into it.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Canvas(width: 200, height: 100) {}
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: this canvas has nothing to show [figure/empty-canvas]
          2 | Canvas(width: 200, height: 100) {}
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: add a shape or a Text
          """#),
    Explanation(
      id: "figure/empty-diagram", severity: .warning,
      cause: #"""
          A diagram of a network has no steps, layers or inputs, so there is nothing to draw.
          """#,
      mend: "Give it at least one of them.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          DirectFunction(inputs: [], output: "y")
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: this diagram has no steps, layers or inputs \#
          [figure/empty-diagram]
          2 | DirectFunction(inputs: [], output: "y")
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: give it at least one
          """#),
    Explanation(
      id: "figure/empty-grid", severity: .warning,
      cause: #"""
          A heatmap, picture, matrix or map of a plane has no numbers, so there is nothing to \#
          draw.
          """#,
      mend: "Give it rows with at least one number.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          PixelGrid(values: [])
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: this picture has no values [figure/empty-grid]
          2 | PixelGrid(values: [])
              ^~~~~~~~~~~~~~~~~~~~~
             = hint: give rows with values
          """#),
    Explanation(
      id: "figure/empty-group", severity: .warning,
      cause: "A row, column or grid of figures has no figures in it.",
      mend: "Put at least one into it.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Row {}
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: this group of figures is empty [figure/empty-group]
          2 | Row {}
              ^~~~~~
             = hint: put a figure into it
          """#),
    Explanation(
      id: "figure/empty-plot", severity: .warning,
      cause: "A plot holds no marks, or its marks hold no values, so there is nothing to draw.",
      mend: "Put a `Line` or `Points` with values into it.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Plot {}
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: this plot has nothing to show [figure/empty-plot]
          2 | Plot {}
              ^~~~~~~
             = hint: add a Line or Points
          """#),
    Explanation(
      id: "figure/empty-sweep", severity: .warning,
      cause: "A sweep goes over no values, so it has no frame to show.",
      mend: "Give it at least one value.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          sweep("rate", over: [Double]()) { rate in Plot { Line([rate]) } }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: this sweep has no values [figure/empty-sweep]
          2 | sweep("rate", over: [Double]()) { rate in Plot { Line([rate]) } }
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: give it at least one
          """#),
    Explanation(
      id: "figure/large-window", severity: .error,
      cause: #"""
          The window of a convolution or a pooling is larger than the picture with its padding, \#
          or one of them is empty, so there is no place for it.
          """#,
      mend: "Make the picture or the padding larger, or the window smaller.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          PoolingGrid(.max, input: [[1]])
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: a window of 2 × 2 does not fit into the input \#
          [figure/large-window]
          2 | PoolingGrid(.max, input: [[1]])
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: make the input or the padding larger
          """#),
    Explanation(
      id: "figure/log-of-zero", severity: .warning,
      cause: #"""
          A logarithmic axis has no place for zero and for negative numbers; they are left out.
          """#,
      mend: "Leave the axis linear, or add a small number to all values.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Plot { Line([0, 1, 10]) }
            .y("loss", scale: .log)
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: 1 of 3 values has no place on the vertical axis, which \#
          is logarithmic [figure/log-of-zero]
          2 | Plot { Line([0, 1, 10]) }
              ^~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: use a linear axis, or positive values only
          """#),
    Explanation(
      id: "figure/missing-glyph", severity: .warning,
      cause: #"""
          A formula in a label uses a character that the math font does not have, so it cannot \#
          be drawn.
          """#,
      mend: "Write it in words outside the dollar signs, or with a command of TeX.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Plot { Line([1, 2]) }.x("$☃$")
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: label $☃$: the math font has no U+2603 \#
          [figure/missing-glyph]
          2 | Plot { Line([1, 2]) }.x("$☃$")
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: write it in words, or with a command of TeX
          """#),
    Explanation(
      id: "figure/missing-place", severity: .warning,
      cause: #"""
          A `ConvolutionGrid` is to show a place of its output that the output does not have; \#
          rows and columns count from 0.
          """#,
      mend: "Choose a `row` and a `column` within the output.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          ConvolutionGrid(
            input: [[1, 2]], kernel: [[1]], row: 1)
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: the output of 1 × 2 has no row 1, column 0 \#
          [figure/missing-place]
          2 | ConvolutionGrid(
              ^~~~~~~~~~~~~~~~
             = hint: choose a place within the output; rows and columns count from 0
          """#),
    Explanation(
      id: "figure/no-columns", severity: .warning,
      cause: #"""
          A grid of figures or facets asks for fewer columns than one; it is drawn with one.
          """#,
      mend: "Give it at least one column.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Grid(columns: 0) {
            Plot { Line([1, 2]) }
          }
          ```

          ```swift cell
          Facets(over: [1, 2], columns: -1) { slope in
            Plot { Line([0, slope]) }
          }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: a grid cannot have 0 columns [figure/no-columns]
          2 | Grid(columns: 0) {
              ^~~~~~~~~~~~~~~~~~
             = hint: give it at least one column
          """#),
    Explanation(
      id: "figure/out-of-range", severity: .warning,
      cause: #"""
          A number that a figure is given is none that it can have, as a histogram of -4 bins. \#
          The figure is drawn with the nearest one that it can have.
          """#,
      mend: "Correct the number.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Histogram([1, 2, 3], bins: -4)
          ```

          ```swift cell
          Canvas(width: 0, height: -5) {
            Circle(at: (3, 2), radius: 1)
          }
          ```

          ```swift cell
          sweep("a", over: 1...5) { a in Line([a, 1]) }
            .starting(at: 9)
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: a histogram cannot have -4 bins [figure/out-of-range]
          2 | Histogram([1, 2, 3], bins: -4)
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: give it 1 to 1,000 bins
          """#),
    Explanation(
      id: "figure/ragged-rows", severity: .error,
      cause: #"""
          The rows of a heatmap, picture or matrix have different lengths; what is missing \#
          stays empty.
          """#,
      mend: "Give all rows the same number of values.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Heatmap(values: [[1, 2], [3]])
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: the rows of this heatmap have different lengths \#
          [figure/ragged-rows]
          2 | Heatmap(values: [[1, 2], [3]])
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: give all rows the same number of values
          """#),
    Explanation(
      id: "figure/ragged-table", severity: .warning,
      cause: #"""
          A table has a row with more or fewer entries than the table has columns. What is too \#
          much is left out, what is missing is empty.
          """#,
      mend: #"Give each row an entry for each column; `""` is an empty one."#,
      example: [
        .init("content/page.md", #"""
          ```swift cell
          DataTable(["a", "b"], rows: [[1, 2], [3]])
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: row 2 of this table has more or fewer entries than the \#
          table has columns, 2 [figure/ragged-table]
          2 | DataTable(["a", "b"], rows: [[1, 2], [3]])
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: give each row an entry for each column
          """#),
    Explanation(
      id: "figure/repeated-node", severity: .error,
      cause: #"""
          Two nodes or containers of a graph have one name, so edges end at the first of them \#
          only.
          """#,
      mend: #"Give each a name of its own; a label may be the same: `Node("f2", "$f$")`."#,
      example: [
        .init("content/page.md", #"""
          ```swift cell
          GraphDiagram {
            Node("a")
            Node("a")
          }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: two nodes of this graph are named 'a' \#
          [figure/repeated-node]
          2 | GraphDiagram {
              ^~~~~~~~~~~~~~
             = hint: give each a name of its own; labels may be the same
          """#),
    Explanation(
      id: "figure/too-many-frames", severity: .warning,
      cause: #"""
          A sweep goes over so many values that its figures would make the page slow to load. \#
          Some of them are shown, evenly picked.
          """#,
      mend: "Take larger steps.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          sweep("k", over: 1...50) { k in Plot { Line([1, Double(k)]) } }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: a sweep over 50 values shows at most 40 of them \#
          [figure/too-many-frames]
          2 | sweep("k", over: 1...50) { k in Plot { Line([1, Double(k)]) } }
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: take larger steps
          """#),
    Explanation(
      id: "figure/too-many-nodes", severity: .warning,
      cause: #"""
          A graph has more nodes than a drawing can show; those after the first 160 are left \#
          out.
          """#,
      mend: "Draw a part of it, or a smaller model of the same kind.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          GraphDiagram {
            for number in 1...200 { Node("\(number)") }
          }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: of 200 nodes only 160 are drawn [figure/too-many-nodes]
          2 | GraphDiagram {
              ^~~~~~~~~~~~~~
             = hint: draw a part of the graph, or a smaller one
          """#),
    Explanation(
      id: "figure/too-many-series", severity: .warning,
      cause: #"""
          There are six colours for the series of a plot; further ones repeat them, so that \#
          readers confuse the series.
          """#,
      mend: "Show at most six series, or split the plot in two.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Plot {
            for n in 1...7 { Line([1, Double(n)]) }
          }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: 7 series share six colours [figure/too-many-series]
          2 | Plot {
              ^~~~~~
             = hint: show at most six, or split the plot
          """#),
    Explanation(
      id: "figure/undefined-place", severity: .warning,
      cause: #"""
          Some places on a canvas are infinite or not numbers. What lies there is left out.
          """#,
      mend: "Find out where the numbers come from.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Canvas(width: 200, height: 100) {
            Circle(at: (100, 50), radius: 20)
            Circle(at: (.nan, 50), radius: 20)
          }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: a shape has a place that is not a finite number \#
          [figure/undefined-place]
          2 | Canvas(width: 200, height: 100) {
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: find out where the numbers come from
          """#),
    Explanation(
      id: "figure/undefined-rule", severity: .warning,
      cause: #"""
          A `Rule` or an `Annotation` marks in a plot, and this place is infinite or not a \#
          number.
          """#,
      mend: "Give it a finite number.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Plot {
            Line([1, 2])
            Rule(x: .infinity)
          }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: the place of a rule or annotation is not a finite \#
          number [figure/undefined-rule]
          2 | Plot {
              ^~~~~~
             = hint: give it a number
          """#),
    Explanation(
      id: "figure/undefined-value", severity: .warning,
      cause: #"""
          Some values of a mark are infinite or not numbers, as `0 / 0` is. They are left out \#
          and the line has gaps.
          """#,
      mend: "Find out where the values come from, or leave them out yourself.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Plot { Line([1, .nan, 3]) }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: 1 of 3 values of series 1 is not a finite number \#
          [figure/undefined-value]
          2 | Plot { Line([1, .nan, 3]) }
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: find out where they come from, or leave them out
          """#),
    Explanation(
      id: "figure/unequal-columns", severity: .error,
      cause: #"""
          A mark has a column of x and a column of y with different numbers of values, so they \#
          make no pairs.
          """#,
      mend: "Give both columns the same number of values.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Plot { Points(x: [1, 2], y: [1, 2, 3]) }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: series 1 has 2 values for x but 3 for y \#
          [figure/unequal-columns]
          2 | Plot { Points(x: [1, 2], y: [1, 2, 3]) }
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: give both columns the same number of values
          """#),
    Explanation(
      id: "figure/unequal-parts", severity: .error,
      cause: #"""
          A mark has names, classes or lower heights for its values, but not as many as there \#
          are values. What has no partner is left out or stays without a name.
          """#,
      mend: "Give one for each value.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          let heights = [1.0, 2, 3]
          Plot { Bars(["a", "b"], heights) }
          ```
          """#),
      ],
      message: #"""
          content/page.md:3:1: error: series 1 has 3 values but 2 names [figure/unequal-parts]
          3 | Plot { Bars(["a", "b"], heights) }
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: give one for each
          """#),
    Explanation(
      id: "figure/unequal-weights", severity: .error,
      cause: #"""
          An `Attention` needs a row of weights for each query and in it a weight for each key. \#
          What has no weight gets no stroke.
          """#,
      mend: "Give the queries and keys that the weights were computed for, in their order.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Attention(weights: [[0.2, 0.8]], queries: ["it", "rains"], keys: ["il", "pleut"])
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: the weights are 1 × 2, but for 2 × 2 queries and keys \#
          [figure/unequal-weights]
          2 | Attention(weights: [[0.2, 0.8]], queries: ["it", "rains"], keys: ["il", "pleut"])
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: give a row for each query, and in it a weight for each key
          """#),
    Explanation(
      id: "figure/unknown-class", severity: .warning,
      cause: #"""
          A point, or an example in a confusion matrix, has no class, or one below 0 or beyond \#
          the names, so it is left out.
          """#,
      mend: "Count classes from 0, and give each example a predicted and a right one.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          Points(x: [1, 2, 3], y: [1, 2, 3], classes: [0, 1, -1])
          ```

          ```swift cell
          ConfusionMatrix(
            predicted: [0, 1, 2], right: [0, 1], names: ["a", "b"])
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: 1 of 3 points is left out for want of a class \#
          [figure/unknown-class]
          2 | Points(x: [1, 2, 3], y: [1, 2, 3], classes: [0, 1, -1])
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: count classes from 0, and give each of the points one
          """#),
    Explanation(
      id: "figure/unknown-feature", severity: .error,
      cause: #"""
          A feature of a `FeatureHierarchy` is made of one that the column before does not \#
          have; they count from 0, and the first column is made of none.
          """#,
      mend: "Correct the numbers after `from:`.",
      example: [
        .init("content/page.md", ##"""
          ```swift cell
          FeatureHierarchy(columns: [
            .init("Layer 1", [FeatureMap("#.#", from: [0])])
          ])
          ```
          """##),
      ],
      message: #"""
          content/page.md:2:1: error: feature 0 of 'Layer 1' is made of feature 0, which does \#
          not exist [figure/unknown-feature]
          2 | FeatureHierarchy(columns: [
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: features of the column before count from 0
          """#),
    Explanation(
      id: "figure/unknown-node", severity: .error,
      cause: #"""
          An edge, a bracket or a highlight of a graph names a node that the graph does not \#
          have, so it is left out.
          """#,
      mend: "Add a `Node` of that name, or correct the name.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          GraphDiagram {
            Node("a")
            Edge("a", "b")
          }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: this graph has no node 'b' [figure/unknown-node]
          2 | GraphDiagram {
              ^~~~~~~~~~~~~~
             = hint: add a Node of that name, or correct the name
          """#),
  ]
}

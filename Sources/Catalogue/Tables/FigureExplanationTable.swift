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
          The formula in a label of a figure has a mistake. The message behind the label says \#
          which.
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
          """##),
      ],
      message: #"""
          content/page.md:1:1: error: label $\foo$: unknown command '\foo' [figure/bad-label]
          1 | ```swift cell
              ^~~~~~~~~~~~~
             = hint: did you mean '\operatorname{foo}'?
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
          content/page.md:1:1: warning: this diagram has no steps, layers or inputs \#
          [figure/empty-diagram]
          1 | ```swift cell
              ^~~~~~~~~~~~~
             = hint: give it at least one
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
          content/page.md:1:1: warning: this plot has nothing to show [figure/empty-plot]
          1 | ```swift cell
              ^~~~~~~~~~~~~
             = hint: add a Line or Points
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
          content/page.md:1:1: warning: label $☃$: the math font has no U+2603 \#
          [figure/missing-glyph]
          1 | ```swift cell
              ^~~~~~~~~~~~~
             = hint: write it in words, or with a command of TeX
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
          content/page.md:1:1: warning: 7 series share six colors [figure/too-many-series]
          1 | ```swift cell
              ^~~~~~~~~~~~~
             = hint: show at most six, or split the plot
          """#),
    Explanation(
      id: "figure/undefined-rule", severity: .warning,
      cause: "A `Rule` marks a place on an axis, and this place is infinite or not a number.",
      mend: "Give the rule a finite number.",
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
          content/page.md:1:1: warning: the place of a rule is not a finite number \#
          [figure/undefined-rule]
          1 | ```swift cell
              ^~~~~~~~~~~~~
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
          content/page.md:1:1: warning: 1 of 3 values of series 1 are not finite numbers \#
          [figure/undefined-value]
          1 | ```swift cell
              ^~~~~~~~~~~~~
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
          content/page.md:1:1: error: series 1 has 2 values for x but 3 for y \#
          [figure/unequal-columns]
          1 | ```swift cell
              ^~~~~~~~~~~~~
             = hint: give both columns the same number of values
          """#),
  ]
}

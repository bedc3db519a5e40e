// Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
// from the fixtures.
// swift-format-ignore-file

import SourceText

/// The explanations of the messages that begin with `check/`.
enum CheckExplanationTable {
  static let entries: [Explanation] = [
    Explanation(
      id: "check/missing-alternative", severity: .warning,
      cause: #"""
          An image has nothing between its square brackets, so readers who do not see it learn \#
          nothing of it.
          """#,
      mend: "Say between `![` and `]` what the image shows.",
      example: [
        .init("content/circle.svg", #"""
          <svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>
          """#),
        .init("content/index.md", "![](circle.svg)"),
      ],
      message: #"""
          content/index.md:1:1: warning: the image has no text for readers who do not see it \#
          [check/missing-alternative]
          1 | ![](circle.svg)
              ^~~~~~~~~~~~~~~
             = hint: say between '![' and ']' what it shows
          """#),
    Explanation(
      id: "check/skipped-level", severity: .warning,
      cause: #"""
          A heading is more than one level below the heading before it. Readers who jump from \#
          heading to heading miss a step.
          """#,
      mend: "Write as many `#` as the hint says.",
      example: [
        .init("content/page.md", #"""
          # Notes

          ### Details
          """#),
      ],
      message: #"""
          content/page.md:3:1: warning: a heading of level 3 follows one of level 1 \#
          [check/skipped-level]
          3 | ### Details
              ^~~~~~~~~~~
             = hint: write '##'
          """#),
    Explanation(
      id: "check/unused-label", severity: .warning,
      cause: #"""
          A figure, equation or the like has a name that nothing refers to. It may be left \#
          over, or the text forgets its figure.
          """#,
      mend: "Write `@name` where the text means it, or remove the name.",
      example: [
        .init("content/page.md", #"""
          $$
          E = m c^2 \label{eq-energy}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:17: warning: nothing refers to 'eq-energy' [check/unused-label]
          2 | E = m c^2 \label{eq-energy}
                              ^~~~~~~~~~~
             = hint: write '@eq-energy' where it is meant, or remove the name
          """#),
  ]
}

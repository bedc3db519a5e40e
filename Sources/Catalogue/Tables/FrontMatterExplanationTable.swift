// Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
// from the fixtures.
// swift-format-ignore-file

import SourceText

/// The explanations of the messages that begin with `front-matter/`.
enum FrontMatterExplanationTable {
  static let entries: [Explanation] = [
    Explanation(
      id: "front-matter/too-large", severity: .error,
      cause: "The front matter is longer than any set of keys needs, and is not read.",
      mend: "Move the text below the second `---`.",
      example: [
        .init("content/page.md", #"""
          ---
          description: xxxx(65532 more)
          ---

          # Notes
          """#),
      ],
      message: #"""
          content/page.md:1:1: error: the front matter has more than 64 KiB \#
          [front-matter/too-large]
          1 | ---
              ^~~
             = hint: move the text below the second '---'
          """#),
    Explanation(
      id: "front-matter/unclosed", severity: .error,
      cause: #"""
          The page begins with a line `---` and keys, but no second `---` ends the front matter.
          """#,
      mend: "Put a line `---` after the last key.",
      example: [
        .init("content/page.md", #"""
          ---
          title: Notes

          # Notes
          """#),
      ],
      message: #"""
          content/page.md:1:1: error: the front matter is never closed [front-matter/unclosed]
          1 | ---
              ^~~
             = hint: end it with a line '---'
          """#),
  ]
}

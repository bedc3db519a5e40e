// Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
// from the fixtures.
// swift-format-ignore-file

import SourceText

/// The explanations of the messages that begin with `yaml/`.
enum YAMLExplanationTable {
  static let entries: [Explanation] = [
    Explanation(
      id: "yaml/alias", severity: .error,
      cause: #"""
          YAML's anchors (`&name`) and aliases (`*name`) are not read, since a few of them can \#
          stand for gigabytes.
          """#,
      mend: #"""
          Write the value out, or put a text that begins with `&` or `*` between quotation \#
          marks.
          """#,
      example: [
        .init("content/page.md", #"""
          ---
          title: &name Notes
          description: *name
          ---

          # Notes
          """#),
      ],
      message: #"""
          content/page.md:2:8: error: YAML anchors and aliases are not read [yaml/alias]
          2 | title: &name Notes
                     ^~~~~~~~~~~
             = hint: write the value out, or put a text that begins with '&' or '*' between \#
          quotes
          """#),
    Explanation(
      id: "yaml/broken", severity: .error,
      cause: #"""
          The front matter or `notesite.yml` is not YAML: a bracket or quotation mark is open, \#
          or a line is indented wrongly. The message is the YAML reader's.
          """#,
      mend: #"""
          Close what is open, and indent with spaces. A text with `: ` or ` #` in it needs \#
          quotation marks.
          """#,
      example: [
        .init("content/page.md", #"""
          ---
          tags: [a, b
          ---

          # Notes
          """#),
      ],
      message: #"""
          content/page.md:3:1: error: broken YAML: did not find expected ',' or ']' \#
          [yaml/broken]
          3 | ---
              ^
          """#),
    Explanation(
      id: "yaml/key-is-not-text", severity: .error,
      cause: "A key is a list or a mapping, but every key here is a name.",
      mend: #"""
          Write `name: value`; put a text that begins with a bracket between quotation marks.
          """#,
      example: [
        .init("content/page.md", #"""
          ---
          [title, subtitle]: Notes
          ---

          # Notes
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: a key must be a text [yaml/key-is-not-text]
          2 | [title, subtitle]: Notes
              ^
             = hint: put it between quotation marks
          """#),
    Explanation(
      id: "yaml/repeated-key", severity: .error,
      cause: "A mapping has the same key twice, and only one value can count.",
      mend: "Keep one of the two lines.",
      example: [
        .init("content/page.md", #"""
          ---
          title: Notes
          title: More notes
          ---

          # Notes
          """#),
      ],
      message: #"""
          content/page.md:3:1: error: key 'title' is given twice [yaml/repeated-key]
          3 | title: More notes
              ^~~~~
             = hint: keep one of them
          """#),
    Explanation(
      id: "yaml/too-deep", severity: .error,
      cause: "Lists and mappings are nested deeper than any key needs.",
      mend: "Remove the superfluous brackets.",
      example: [
        .init("content/page.md", #"""
          ---
          tags: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
          ---

          # Notes
          """#),
      ],
      message: #"""
          content/page.md:2:38: error: YAML nested more than 32 levels deep [yaml/too-deep]
          2 | tags: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                                                   ^
             = hint: remove the brackets that are too many
          """#),
    Explanation(
      id: "yaml/unknown-key", severity: .error,
      cause: #"""
          There is no key of this name at this place, so it would have no effect. Most often it \#
          is misspelt, or another tool's.
          """#,
      mend: "Write the key that the hint names, or remove the line.",
      example: [
        .init("content/page.md", #"""
          ---
          titel: Notes
          ---

          # Notes
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: unknown key 'titel' [yaml/unknown-key]
          2 | titel: Notes
              ^~~~~
             = hint: use 'title'
          """#),
    Explanation(
      id: "yaml/wrong-type", severity: .error,
      cause: #"""
          The value is of another kind than its key takes, such as a word where a number \#
          belongs.
          """#,
      mend: "Write a value of the kind that the message asks for.",
      example: [
        .init("content/page.md", #"""
          ---
          order: second
          ---

          # Notes
          """#),
      ],
      message: #"""
          content/page.md:2:8: error: expected a whole number, found 'second' [yaml/wrong-type]
          2 | order: second
                     ^~~~~~
          """#),
  ]
}

// Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
// from the fixtures.
// swift-format-ignore-file

import SourceText

/// The explanations of the messages that begin with `github/`.
enum GitHubExplanationTable {
  static let entries: [Explanation] = [
    Explanation(
      id: "github/dollar-in-word", severity: .warning,
      cause: #"""
          GitHub takes dollars for a formula only if no letter or digit touches them from \#
          outside.
          """#,
      mend: #"""
          Put the formula between `` $` `` and `` `$ ``, or put a space or hyphen beside it.
          """#,
      example: [
        .init("content/page.md", "The $n$th element."),
      ],
      message: #"""
          content/page.md:1:7: warning: GitHub shows no formula where a dollar touches a letter \#
          or a digit [github/dollar-in-word]
          1 | The $n$th element.
                    ^
             = hint: put the formula between '$`' and '`$'
          """#),
    Explanation(
      id: "github/eaten-backslash", severity: .warning,
      cause: #"""
          Between single dollars GitHub reads a backslash before a sign as Markdown, so it \#
          never reaches the formula.
          """#,
      mend: #"""
          Write the command by its name, as `\lbrace` for `\{`, or put the formula between `` \#
          $` `` and `` `$ ``.
          """#,
      example: [
        .init("content/page.md", #"The set $\{1, 2\}$ has two elements."#),
      ],
      message: #"""
          content/page.md:1:10: warning: GitHub takes the backslash of '\{' between single \#
          dollars [github/eaten-backslash]
          1 | The set $\{1, 2\}$ has two elements.
                       ^~
             = hint: write '\lbrace', or put the formula between '$`' and '`$'
          """#),
    Explanation(
      id: "github/filtered-tag", severity: .warning,
      cause: #"""
          GitHub takes some HTML tags out of pages for safety, so its readers do not see what \#
          stands there.
          """#,
      mend: "Say it in Markdown, or with other tags.",
      example: [
        .init("content/page.md", #"<iframe src="https://example.org/"></iframe>"#),
      ],
      message: #"""
          content/page.md:1:1: warning: GitHub takes '<iframe>' out [github/filtered-tag]
          1 | <iframe src="https://example.org/"></iframe>
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: say it in Markdown
          """#),
    Explanation(
      id: "github/refused-command", severity: .warning,
      cause: #"""
          GitHub's formulas do without some commands, for safety, and show an error in their \#
          place.
          """#,
      mend: "Write what the hint says, which looks the same on the site.",
      example: [
        .init("content/page.md", #"Here $\operatorname{rank} A = 2$."#),
      ],
      message: #"""
          content/page.md:1:7: warning: GitHub refuses '\operatorname' [github/refused-command]
          1 | Here $\operatorname{rank} A = 2$.
                    ^~~~~~~~~~~~~
             = hint: write '\mathrm{…}'
          """#),
    Explanation(
      id: "github/unknown-macro", severity: .warning,
      cause: #"""
          A macro of `notesite.yml` is known to this site only, so GitHub cannot show the \#
          formula.
          """#,
      mend: "Write out what it stands for, if the page is to be read on GitHub.",
      example: [
        .init("content/index.md", #"Here $\x$ is a vector."#),
        .init("notesite.yml", #"""
          math:
            macros:
              \x: \mathbf{x}
          """#),
      ],
      message: #"""
          content/index.md:1:7: warning: GitHub does not know this site's macro '\x' \#
          [github/unknown-macro]
          1 | Here $\x$ is a vector.
                    ^~
             = hint: write out what it stands for
          """#),
  ]
}

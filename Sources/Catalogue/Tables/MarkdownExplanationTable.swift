// Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
// from the fixtures.
// swift-format-ignore-file

import SourceText

/// The explanations of the messages that begin with `markdown/`.
enum MarkdownExplanationTable {
  static let entries: [Explanation] = [
    Explanation(
      id: "markdown/backslash-delimiter", severity: .warning,
      cause: #"""
          LaTeX's `\(…\)` and `\[…\]` are brackets with a needless backslash in Markdown, here \#
          and on GitHub.
          """#,
      mend: "Write `$…$` in a line of text, and `$$…$$` for a formula of its own.",
      example: [
        .init("content/page.md", #"""
          The state is \(h_t\), and so

          \[
          h_t = f(h_{t-1}, x_t)
          \]
          """#),
      ],
      message: #"""
          content/page.md:1:14: warning: '\(' opens no formula in Markdown \#
          [markdown/backslash-delimiter]
          1 | The state is \(h_t\), and so
                           ^~
             = hint: write '$…$'
          """#),
    Explanation(
      id: "markdown/bidirectional-control", severity: .warning,
      cause: #"""
          The line holds an invisible character that turns the direction of the text, so that \#
          readers see other code than runs.
          """#,
      mend: #"""
          Remove it. Right-to-left writing needs none: the browser finds the direction itself.
          """#,
      example: [
        .init("content/page.md", #"Access is given to "user\u{202e}" only."#),
      ],
      message: #"""
          content/page.md:1:25: warning: an invisible character (U+202E) reorders the text that \#
          a reader sees [markdown/bidirectional-control]
          1 | Access is given to "user\u{202e}" only.
                                      ^
             = hint: remove it
          """#),
    Explanation(
      id: "markdown/definitions-too-costly", severity: .error,
      cause: #"""
          A link definition such as `[name]: address` is copied at each link that uses it, and \#
          this one is too long for that.
          """#,
      mend: "Shorten the address or the title, or write the link where it is used.",
      example: [
        .init("content/page.md", #"""
          [a]: /xxxx(32764 more)

          [a]

          (499 more such links)
          """#),
      ],
      message: #"""
          content/page.md:1:1: error: a link definition is too long for the number of links on \#
          the page [markdown/definitions-too-costly]
          1 | [a]: /xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\#
          xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
              ^
             = hint: shorten its address or title
          """#),
    Explanation(
      id: "markdown/digit-after-dollar", severity: .warning,
      cause: #"""
          A `$` with a digit after it closes no formula, so that prices are prose. What stands \#
          before this one is TeX.
          """#,
      mend: "Write the formula between `` $` `` and `` `$ ``, which a digit may follow.",
      example: [
        .init("content/page.md", "There are $W_x$2 of them, for $5 or $6."),
      ],
      message: #"""
          content/page.md:1:15: warning: with a digit after it this '$' closes no formula \#
          [markdown/digit-after-dollar]
          1 | There are $W_x$2 of them, for $5 or $6.
                            ^~
             = hint: write the formula as $`…`$
          """#),
    Explanation(
      id: "markdown/empty-page", severity: .error,
      cause: "The page has no text, so it would be published empty.",
      mend: "Write something, remove the file, or put `draft: true` in its front matter.",
      example: [
        .init("content/page.md", ""),
      ],
      message: #"""
          content/page.md:1:1: error: the page is empty [markdown/empty-page]
             = hint: write something, or remove the file
          """#),
    Explanation(
      id: "markdown/environment-in-text", severity: .warning,
      cause: #"A `\begin{…}` stands in running text, where it is text."#,
      mend: #"""
          Put a line `$$` before it and one after its `\end{…}`. If it is not a formula, make \#
          it code with backticks.
          """#,
      example: [
        .init("content/page.md", #"""
          The state:

          \begin{align}
          h_t &= f(h_{t-1}, x_t) \\
          y_t &= g(h_t)
          \end{align}
          """#),
      ],
      message: #"""
          content/page.md:3:1: warning: an environment outside dollars is not a formula \#
          [markdown/environment-in-text]
          3 | \begin{align}
              ^~~~~~~~~~~~~
             = hint: put a line '$$' before it and one after its end
          """#),
    Explanation(
      id: "markdown/extra-brace-in-dollars", severity: .warning,
      cause: #"""
          A `$` is followed by a `}` without a `{`. Dollars enclose a formula only if the \#
          braces between them are balanced, so the page shows the dollars and the TeX as they \#
          are.
          """#,
      mend: "Remove the `}`, or add the `{` that is missing.",
      example: [
        .init("content/page.md", #"The state $\mathbf{h}}_t$ is what the network remembers."#),
      ],
      message: #"""
          content/page.md:1:22: warning: '}' closes nothing, so the '$' before it opens no \#
          formula [markdown/extra-brace-in-dollars]
          1 | The state $\mathbf{h}}_t$ is what the network remembers.
                                   ^
             = hint: remove it, or add the missing '{'
          """#),
    Explanation(
      id: "markdown/file-too-large", severity: .error,
      cause: "The page is larger than any page that a reader could use, and is not read.",
      mend: "Split it into several pages; put data into files of its own.",
      example: [
        .init("content/page.md", "(a file of more than 8 MiB)"),
      ],
      message: #"""
          content/page.md:1:1: error: the file has 8388609 bytes; at most 8388608 are read \#
          [markdown/file-too-large]
          1 | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\#
          aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
              ^
             = hint: split the page
          """#),
    Explanation(
      id: "markdown/heading-without-words", severity: .warning,
      cause: #"""
          A link to a heading is made from its letters and digits. This one has none, so no \#
          link can lead to it.
          """#,
      mend: "Give it a name: `<!-- {#sec-name} -->` at its end.",
      example: [
        .init("content/page.md", #"""
          # Notes

          ## $+$

          Text.
          """#),
      ],
      message: #"""
          content/page.md:3:1: warning: the heading has no words that a link could name \#
          [markdown/heading-without-words]
          3 | ## $+$
              ^~~~~~
             = hint: give it a name: '<!-- {#sec-name} -->' at its end
          """#),
    Explanation(
      id: "markdown/ignored-label", severity: .warning,
      cause: #"""
          Only formulas on lines of their own are numbered. A `\label` in a formula within a \#
          sentence names nothing.
          """#,
      mend: "Put the formula between `$$` on lines of its own, or remove the label.",
      example: [
        .init("content/page.md", #"Here $E = m c^2 \label{eq-energy}$ stands in a sentence."#),
      ],
      message: #"""
          content/page.md:1:23: warning: a formula in a sentence has no number, so 'eq-energy' \#
          names nothing [markdown/ignored-label]
          1 | Here $E = m c^2 \label{eq-energy}$ stands in a sentence.
                                    ^~~~~~~~~~~
             = hint: put the formula between '$$' on lines of its own
          """#),
    Explanation(
      id: "markdown/key-not-yet", severity: .warning,
      cause: "The front matter has a key that does nothing in this version.",
      mend: "Nothing is to be done; remove the key to be rid of the warning.",
      example: [
        .init("content/page.md", #"""
          ---
          notation: goodfellow
          ---

          # Notes
          """#),
      ],
      message: #"""
          content/page.md:2:11: warning: 'notation' has no effect in this version \#
          [markdown/key-not-yet]
          2 | notation: goodfellow
                        ^~~~~~~~~~
          """#),
    Explanation(
      id: "markdown/latex-reference", severity: .warning,
      cause: #"LaTeX's `\ref{…}`, `\eqref{…}` and `\cite{…}` are text in Markdown."#,
      mend: "Write `@` and the name of what is meant, and `[@key]` for a citation.",
      example: [
        .init("content/page.md", #"By \eqref{eq-state} and \cite{elman1990}."#),
      ],
      message: #"""
          content/page.md:1:4: warning: a reference of LaTeX is text in Markdown \#
          [markdown/latex-reference]
          1 | By \eqref{eq-state} and \cite{elman1990}.
                 ^~~~~~~~~~~~~~~~
             = hint: write '@eq-state'
          """#),
    Explanation(
      id: "markdown/list-too-deep", severity: .error,
      cause: #"""
          A list item is indented very far to the right, as happens when text is pasted from \#
          elsewhere.
          """#,
      mend: "Indent the list by two to four spaces a level.",
      example: [
        .init("content/page.md", #"""
          - a
          (300 spaces) - b
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: a list is indented by more than 200 columns \#
          [markdown/list-too-deep]
          2 |                                                                                   \#
                                                                                        …
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: indent it by two to four columns a level
          """#),
    Explanation(
      id: "markdown/name-in-braces", severity: .warning,
      cause: "A name in braces, as pandoc and Quarto have it, is text here and on GitHub.",
      mend: #"""
          Put it into a comment at the end of the line: `<!-- {#sec-x} -->`. A cell has its \#
          name in `//| label:`, an equation in `\label{…}`.
          """#,
      example: [
        .init("content/page.md", #"""
          # Title

          ## Networks {#sec-networks}

          Text.
          """#),
      ],
      message: #"""
          content/page.md:3:13: warning: a name in braces is text [markdown/name-in-braces]
          3 | ## Networks {#sec-networks}
                          ^~~~~~~~~~~~~~~
             = hint: write '<!-- {#sec-networks} -->'
          """#),
    Explanation(
      id: "markdown/nested-too-deep", severity: .error,
      cause: #"""
          Quotes, lists or emphasis lie inside one another deeper than is read. What lies \#
          deeper is left out.
          """#,
      mend: "Nest less; often a marker was repeated by mistake.",
      example: [
        .init("content/page.md", #"""
          - a
            - a
              - a
          (and so on, 99 lists within one another)
          """#),
      ],
      message: #"""
          content/page.md:51:101: error: nested more than 100 levels deep \#
          [markdown/nested-too-deep]
          51 |                                                                                  \#
                             - a
                                                                                                \#
                             ^
             = hint: nest less
          """#),
    Explanation(
      id: "markdown/not-utf8", severity: .error,
      cause: #"""
          The page holds bytes that are not UTF-8, most often because it was saved as Latin-1 \#
          or is not text at all.
          """#,
      mend: #"""
          Save the file as UTF-8 in your editor, or convert it with `iconv -f latin1 -t utf8`.
          """#,
      example: [
        .init("content/page.md", #"""
          # Caf�

          This file was saved as Latin-1.
          """#),
      ],
      message: #"""
          content/page.md:1:6: error: the file is not UTF-8 from here on [markdown/not-utf8]
          1 | # Caf�
                   ^
             = hint: save the file as UTF-8
          """#),
    Explanation(
      id: "markdown/nul-byte", severity: .error,
      cause: #"""
          The page holds a byte zero, which no text has. It may be UTF-16 or a binary file with \#
          a wrong name.
          """#,
      mend: "Save the file as UTF-8, or remove the byte.",
      example: [
        .init("content/page.md", #"""
          # Notes

          A byte\u{0} that is no text.
          """#),
      ],
      message: #"""
          content/page.md:3:7: error: the file holds a NUL byte, so it is not text \#
          [markdown/nul-byte]
          3 | A byte\u{0} that is no text.
                    ^
             = hint: save the file as UTF-8, or remove the byte
          """#),
    Explanation(
      id: "markdown/open-brace-in-dollars", severity: .warning,
      cause: #"""
          A `$` is followed by a `{` without its `}`. Dollars enclose a formula only if the \#
          braces between them are balanced, so the page shows the dollars and the TeX as they \#
          are.
          """#,
      mend: "Add the missing `}`.",
      example: [
        .init("content/page.md", #"""
          The half $\frac{1}{2$ is.

          And $x_{(t)$ here, $y$ there.
          """#),
      ],
      message: #"""
          content/page.md:1:19: warning: '{' is never closed, so the '$' before it opens no \#
          formula [markdown/open-brace-in-dollars]
          1 | The half $\frac{1}{2$ is.
                                ^
             = hint: add the missing '}'
          """#),
    Explanation(
      id: "markdown/second-label", severity: .error,
      cause: "One row of a formula has two labels, but it has only one number.",
      mend: "Remove one of the two labels.",
      example: [
        .init("content/page.md", #"""
          See @eq-energy.

          $$
          E = m c^2 \label{eq-energy} \label{eq-mass}
          $$
          """#),
      ],
      message: #"""
          content/page.md:4:35: error: this row has a label already [markdown/second-label]
          4 | E = m c^2 \label{eq-energy} \label{eq-mass}
                                                ^~~~~~~~~
             = hint: remove '\label{eq-mass}'
          """#),
    Explanation(
      id: "markdown/space-in-dollars", severity: .warning,
      cause: #"""
          A `$` with a space after it opens no formula, and one with a space before it closes \#
          none, so that prices are prose. What stands between these two is TeX.
          """#,
      mend: #"Remove the space. If it is not a formula, write `\$`."#,
      example: [
        .init("content/page.md", #"""
          The state $ h_t $ is read by $f$ and costs 5 $ and 6 $.

          So is $x_t $.
          """#),
      ],
      message: #"""
          content/page.md:1:12: warning: with a space inside its dollars this is not a formula \#
          [markdown/space-in-dollars]
          1 | The state $ h_t $ is read by $f$ and costs 5 $ and 6 $.
                         ^
             = hint: remove the space
          """#),
    Explanation(
      id: "markdown/table-too-large", severity: .error,
      cause: "A table has more cells than are read; short rows count as if they were full.",
      mend: "Split the table, or show an excerpt.",
      example: [
        .init("content/page.md", "(a table of 1000 columns and 5000 rows)"),
      ],
      message: #"""
          content/page.md:263:1: error: a table has more than 262144 cells \#
          [markdown/table-too-large]
          263 | a
                ^
             = hint: split the table, or show an excerpt
          """#),
    Explanation(
      id: "markdown/table-too-wide", severity: .error,
      cause: "A table has more columns than are read.",
      mend: "Put the data into a file, and show an excerpt or a plot of it.",
      example: [
        .init("content/page.md", "(a table of 3000 columns)"),
      ],
      message: #"""
          content/page.md:2:1: error: a table has 3000 columns; at most 2000 are read \#
          [markdown/table-too-wide]
          2 | |-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-\#
          |-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-…
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: show fewer columns, or a plot of the data
          """#),
    Explanation(
      id: "markdown/text-after-formula", severity: .error,
      cause: "Text follows the `$$` that closes a formula, where it would be left out.",
      mend: "Put the text on a line of its own.",
      example: [
        .init("content/page.md", #"""
          # Energy

          $$
          E = m c^2
          $$ as Einstein wrote.
          """#),
      ],
      message: #"""
          content/page.md:5:4: error: text after the '$$' that closes a formula \#
          [markdown/text-after-formula]
          5 | $$ as Einstein wrote.
                 ^~~~~~~~~~~~~~~~~~
             = hint: put it on a line of its own
          """#),
    Explanation(
      id: "markdown/text-too-costly", severity: .error,
      cause: #"""
          One paragraph is so long, and has so many brackets, stars or dollars, that reading it \#
          would take minutes. It is usually data that was pasted into the text.
          """#,
      mend: "Break it up with blank lines, or put data between code fences.",
      example: [
        .init("content/page.md", "(131072 signs '[' in one paragraph)"),
      ],
      message: #"""
          content/page.md:1:1: error: a paragraph is too long and has too many special \#
          characters to be read in time [markdown/text-too-costly]
          1 | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\#
          [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…
              ^
             = hint: break it up with blank lines
          """#),
    Explanation(
      id: "markdown/titled-alert", severity: .warning,
      cause: #"""
          Words follow `[!NOTE]` or another of GitHub's five alerts. GitHub then shows a quote, \#
          and so does this tool.
          """#,
      mend: "Begin the text on the next line.",
      example: [
        .init("content/page.md", "> [!NOTE] Try a smaller step."),
      ],
      message: #"""
          content/page.md:1:3: warning: '[!NOTE]' with text after it stays a quote, here and on \#
          GitHub [markdown/titled-alert]
          1 | > [!NOTE] Try a smaller step.
                ^~~~~~~
             = hint: begin the text on the next line
          """#),
    Explanation(
      id: "markdown/too-many-delimiter-rows", severity: .error,
      cause: "One paragraph has hundreds of rows of dashes, each of which might begin a table.",
      mend: "Put blank lines between tables.",
      example: [
        .init("content/page.md", #"""
          a
          |-|-|
          |-|-|
          (998 more such rows)
          """#),
      ],
      message: #"""
          content/page.md:202:1: error: too many rows of dashes in one paragraph \#
          [markdown/too-many-delimiter-rows]
          202 | |-|-|
                ^~~~~
             = hint: put blank lines between tables
          """#),
    Explanation(
      id: "markdown/too-many-markers", severity: .error,
      cause: #"""
          A line begins with more signs for quotes, list items or footnotes than people write.
          """#,
      mend: "Remove the superfluous `>`, `-` or numbers.",
      example: [
        .init("content/page.md", "(a line with 101 signs '>')"),
      ],
      message: #"""
          content/page.md:1:1: error: more than 100 list and quote markers on one line \#
          [markdown/too-many-markers]
          1 | >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>\#
          >>>>>>>>>>>>>>>>>>> text
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\#
          ~~~~~~~~~~~~~~~~~~~~
             = hint: remove those that are too many
          """#),
    Explanation(
      id: "markdown/unclosed-dollar", severity: .warning,
      cause: "A `$` is followed by TeX, but no second `$` in the paragraph closes the formula.",
      mend: #"Add the closing `$`. If it is not a formula, write `\$`."#,
      example: [
        .init("content/page.md", "The state $h_t is what the network remembers of $x$."),
      ],
      message: #"""
          content/page.md:1:11: warning: no '$' closes the formula that this one opens \#
          [markdown/unclosed-dollar]
          1 | The state $h_t is what the network remembers of $x$.
                        ^
             = hint: add the closing '$'; a dollar that is text is '\$'
          """#),
    Explanation(
      id: "markdown/unclosed-fence", severity: .error,
      cause: #"""
          A code fence is opened and never closed, so that the rest of the page counts as code.
          """#,
      mend: #"""
          End the code with a line of as many backticks as it begins with, and nothing else on \#
          it.
          """#,
      example: [
        .init("content/page.md", #"""
          # Fences

          ```swift
          let x = 1

          This was meant as prose.
          """#),
      ],
      message: #"""
          content/page.md:3:1: error: the code fence is never closed [markdown/unclosed-fence]
          3 | ```swift
              ^~~~~~~~
             = hint: end it with a line '```'
          """#),
    Explanation(
      id: "markdown/unclosed-formula", severity: .error,
      cause: "A line begins a formula with `$$`, and no second `$$` ends it.",
      mend: "End the formula with `$$`.",
      example: [
        .init("content/page.md", #"""
          # Energy

          $$
          E = m c^2

          This was meant as prose.
          """#),
      ],
      message: #"""
          content/page.md:3:1: error: the formula that '$$' opens is never closed \#
          [markdown/unclosed-formula]
          3 | $$
              ^~
             = hint: end it with '$$'
          """#),
    Explanation(
      id: "markdown/unknown-callout", severity: .warning,
      cause: #"""
          A quote begins with `[!word]` like a callout, but there is no callout of that word, \#
          so it stays a quote.
          """#,
      mend: #"""
          Write one of the words that the guide lists, such as `[!NOTE]` or `[!TIP]`, or `\[` \#
          for a bracket in the text.
          """#,
      example: [
        .init("content/page.md", #"""
          > [!HINT]
          > Try a smaller step.
          """#),
      ],
      message: #"""
          content/page.md:1:3: warning: there is no callout '[!HINT]', so this stays a quote \#
          [markdown/unknown-callout]
          1 | > [!HINT]
                ^~~~~~~
             = hint: write '\[' if it is meant as text
          """#),
    Explanation(
      id: "markdown/unused-name", severity: .warning,
      cause: #"""
          A comment `<!-- {#name} -->` gives a name to the heading, image or caption before it. \#
          Here it stands where nothing takes it.
          """#,
      mend: "Put it after a heading, an image on its own, a callout's title or a caption.",
      example: [
        .init("content/page.md", "A paragraph has no number. <!-- {#sec-nowhere} -->"),
      ],
      message: #"""
          content/page.md:1:35: warning: the name 'sec-nowhere' belongs to nothing \#
          [markdown/unused-name]
          1 | A paragraph has no number. <!-- {#sec-nowhere} -->
                                                ^~~~~~~~~~~
             = hint: put it on the same line, after a heading, a lone image, a callout's title \#
          or a caption
          """#),
  ]
}

// Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
// from the fixtures.
// swift-format-ignore-file

import SourceText

/// The explanations of the messages that begin with `math/`.
enum MathExplanationTable {
  static let entries: [Explanation] = [
    Explanation(
      id: "math/ambiguous-infix", severity: .error,
      cause: #"""
          Commands such as `\over` divide a whole group in two, and this group has two of them.
          """#,
      mend: #"Put braces around one of the two, or write `\frac{…}{…}`."#,
      example: [
        .init("content/page.md", #"""
          $$
          a \over b \over c
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:11: error: '\over' is the second of its kind in one group \#
          [math/ambiguous-infix]
          2 | a \over b \over c
                        ^~~~~
             = hint: put braces around one of the two
          """#),
    Explanation(
      id: "math/bad-character-number", severity: .error,
      cause: #"`\char` takes the number of a character, and what follows is not one."#,
      mend: #"Write it in decimal, as `\char 65`, or in hexadecimal after `"`."#,
      example: [
        .init("content/page.md", #"""
          $$
          \char"110000
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: '\char' needs the number of a character \#
          [math/bad-character-number]
          2 | \char"110000
              ^~~~~
             = hint: write it in decimal, or in hexadecimal after '"'
          """#),
    Explanation(
      id: "math/bad-columns", severity: .error,
      cause: #"""
          An array says how its columns are aligned, one letter each, and this says something \#
          else.
          """#,
      mend: "Write one of `l`, `c`, `r` for each column, and `|` for a line between two.",
      example: [
        .init("content/page.md", #"""
          $$
          \begin{array}{lxq} a \end{array}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:16: error: 'lxq' is not a list of columns [math/bad-columns]
          2 | \begin{array}{lxq} a \end{array}
                             ^
             = hint: write one of 'l', 'c', 'r' for each column, and '|' for a line between two
          """#),
    Explanation(
      id: "math/bad-length", severity: .error,
      cause: "A length is a number with a unit, and this is not one.",
      mend: "Write one such as `1em`, `0.5ex`, `10pt`, `3mu` or `1cm`.",
      example: [
        .init("content/page.md", #"""
          $$
          \hspace{1 furlong}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:8: error: '1 furlong' is not a length [math/bad-length]
          2 | \hspace{1 furlong}
                     ^~~~~~~~~~~
             = hint: write a number and a unit: '1em', '0.5ex', '10pt', '3mu', '1cm'
          """#),
    Explanation(
      id: "math/bad-parameter-count", severity: .error,
      cause: #"""
          The number in brackets after a macro's name says how many arguments it takes, and \#
          this is not a number from 0 to 9.
          """#,
      mend: #"Write a number from 0 to 9: `\newcommand{\name}[2]{…}`."#,
      example: [
        .init("content/page.md", #"""
          $$
          \newcommand{\a}[x]{b}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:16: error: 'x' is not a number of parameters \#
          [math/bad-parameter-count]
          2 | \newcommand{\a}[x]{b}
                             ^~~
             = hint: write a number from 0 to 9
          """#),
    Explanation(
      id: "math/bare-brace", severity: .error,
      cause: "A brace is to grow, and lacks the backslash that makes it a sign.",
      mend: #"Write `\left\{` and `\right\}`."#,
      example: [
        .init("content/page.md", #"""
          $$
          \left{ x \right} + y
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: a brace behind '\left' needs a backslash [math/bare-brace]
          2 | \left{ x \right} + y
              ^~~~~~
             = hint: write '\left\{' and '\right\}'
          """#),
    Explanation(
      id: "math/brace-without-right", severity: .error,
      cause: #"A brace ends what `\left\{` began, and lacks its `\right`."#,
      mend: #"Write `\right\}`."#,
      example: [
        .init("content/page.md", #"""
          $$
          \left\{ x } + \left( y \right)
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:11: error: '}' does not close '\left\{' [math/brace-without-right]
          2 | \left\{ x } + \left( y \right)
                        ^
             = hint: write '\right\}'
          """#),
    Explanation(
      id: "math/built-in-redefined", severity: .warning,
      cause: "A definition takes the name of a command that LaTeX has already and replaces it.",
      mend: #"Write `\renewcommand` if that is meant, or choose another name."#,
      example: [
        .init("content/page.md", #"""
          $$
          \def\max{M} \max + \def\max{N} \max
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:5: warning: '\max' is a built-in command, which this definition \#
          replaces [math/built-in-redefined]
          2 | \def\max{M} \max + \def\max{N} \max
                  ^~~~
             = hint: write '\renewcommand' if that is meant, or choose another name
          """#),
    Explanation(
      id: "math/comment", severity: .error,
      cause: #"""
          `%` begins a comment, which hides the rest of its line; here that is the end of the \#
          formula, or the end of something in it.
          """#,
      mend: #"Write `\%` for the character. Let a comment end with its line."#,
      example: [
        .init("content/page.md", #"""
          $$
          \text{50% of data} = x
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:9: error: '%' starts a comment, which hides what follows \#
          [math/comment]
          2 | \text{50% of data} = x
                      ^
             = hint: write '\%' for the character
          """#),
    Explanation(
      id: "math/document-command", severity: .error,
      cause: "The command arranges a whole TeX document and has no meaning within a formula.",
      mend: #"Remove it, or put it outside the formula. Define commands with `\newcommand`."#,
      example: [
        .init("content/page.md", #"""
          $$
          a \item b + \cite{c}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:3: error: '\item' has no meaning in a formula \#
          [math/document-command]
          2 | a \item b + \cite{c}
                ^~~~~
             = hint: remove it, or put it outside the formula
          """#),
    Explanation(
      id: "math/double-subscript", severity: .error,
      cause: #"""
          A base has two subscripts one after the other, and TeX cannot say which is meant to \#
          be lower.
          """#,
      mend: "Put both into one, `x_{ab}`, or braces around the first, `{x_a}_b`.",
      example: [
        .init("content/page.md", #"""
          $$
          x_1_2
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:4: error: a second '_' on the same base [math/double-subscript]
          2 | x_1_2
                 ^
             = hint: put both into one '_{…}', or braces around the first
          """#),
    Explanation(
      id: "math/double-superscript", severity: .warning,
      cause: #"""
          A base has two superscripts one after the other, and TeX cannot say which is meant to \#
          be higher.
          """#,
      mend: "Put both into one, `x^{ab}`, or braces around the first, `{x^a}^b`.",
      example: [
        .init("content/page.md", #"""
          $$
          x^1^2
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:4: warning: a second '^' on the same base [math/double-superscript]
          2 | x^1^2
                 ^
             = hint: put both into one '^{…}', or braces around the first
          """#),
    Explanation(
      id: "math/end-without-begin", severity: .error,
      cause: #"`\end` closes an environment that was never opened."#,
      mend: #"Remove it, or put `\begin` with the same name before the first row."#,
      example: [
        .init("content/page.md", #"""
          $$
          a \end{matrix}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:3: error: '\end{matrix}' has no '\begin{matrix}' \#
          [math/end-without-begin]
          2 | a \end{matrix}
                ^~~~~~~~~~~~
             = hint: remove it, or add the missing '\begin{matrix}'
          """#),
    Explanation(
      id: "math/extra-alignment", severity: .warning,
      cause: "A row has more cells than its environment has columns.",
      mend: #"Remove the `&`, begin a new row with `\\`, or declare one more column."#,
      example: [
        .init("content/page.md", #"""
          $$
          \begin{array}{cc} a & b & c & d \\ e & f \end{array}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:25: warning: '&' begins a cell beyond the last of 2 columns \#
          [math/extra-alignment]
          2 | \begin{array}{cc} a & b & c & d \\ e & f \end{array}
                                      ^
             = hint: remove it, begin a new row with '\\', or declare one more column
          """#),
    Explanation(
      id: "math/extra-brace", severity: .error,
      cause: "A closing brace has no opening one.",
      mend: #"""
          Remove it, or put `{` where the group begins; write `\}` for a brace that is shown.
          """#,
      example: [
        .init("content/page.md", #"""
          $$
          a}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:2: error: '}' closes nothing [math/extra-brace]
          2 | a}
               ^
             = hint: remove it, or add the missing '{'
          """#),
    Explanation(
      id: "math/extra-group-end", severity: .error,
      cause: #"`\endgroup` or `\egroup` closes a group that was never opened."#,
      mend: #"Remove it, or put `\begingroup` or `\bgroup` where the group begins."#,
      example: [
        .init("content/page.md", #"""
          $$
          a \endgroup + b \egroup + c
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:3: error: '\endgroup' closes nothing [math/extra-group-end]
          2 | a \endgroup + b \egroup + c
                ^~~~~~~~~
             = hint: remove it, or add the missing '\begingroup'
          """#),
    Explanation(
      id: "math/left-without-right", severity: .error,
      cause: #"""
          `\left` grows a pair of brackets to the height of what is between them, and its \#
          `\right` is missing in the same group and cell.
          """#,
      mend: #"Close it with `\right` and a bracket; `\right.` draws nothing."#,
      example: [
        .init("content/page.md", #"""
          $$
          \left( x
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: '\left' has no '\right' [math/left-without-right]
          2 | \left( x
              ^~~~~
             = hint: close it in the same group and cell; '\right.' draws nothing
          """#),
    Explanation(
      id: "math/macro-redefined", severity: .warning,
      cause: #"""
          A macro is defined a second time, and differently. The later definition counts, which \#
          may be a surprise elsewhere.
          """#,
      mend: #"Write `\renewcommand` if that is meant, or choose another name."#,
      example: [
        .init("content/page.md", #"""
          $$
          \newcommand{\a}{b} \newcommand{\a}{c} \a
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:32: warning: '\a' has been defined differently before \#
          [math/macro-redefined]
          2 | \newcommand{\a}{b} \newcommand{\a}{c} \a
                                             ^~
             = hint: write '\renewcommand' if that is meant
          """#),
    Explanation(
      id: "math/macro-use-mismatch", severity: .error,
      cause: "A macro that was defined with signs between its arguments is used without them.",
      mend: "Write the macro as its definition does, or change the definition.",
      example: [
        .init("content/page.md", #"""
          $$
          \def\pair(#1,#2){\langle #1, #2 \rangle} \pair[a,b] + c
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:42: error: '\pair' is not used as it was defined: '(' is missing \#
          [math/macro-use-mismatch]
          2 | \def\pair(#1,#2){\langle #1, #2 \rangle} \pair[a,b] + c
                                                       ^~~~~
             = hint: write the macro as its definition does, or change the definition
          """#),
    Explanation(
      id: "math/macro-without-backslash", severity: .warning,
      cause: #"""
          A definition gives the name of the command without its backslash. It is read as if it \#
          had one.
          """#,
      mend: #"Write `{\name}`."#,
      example: [
        .init("content/page.md", #"""
          $$
          \newcommand{Thetam}{\Theta} \Thetam
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:13: warning: the name of the macro '\Thetam' lacks its backslash \#
          [math/macro-without-backslash]
          2 | \newcommand{Thetam}{\Theta} \Thetam
                          ^~~~~~
             = hint: write '{\Thetam}'
          """#),
    Explanation(
      id: "math/macro-without-body", severity: .error,
      cause: "A definition names a command but does not say what it stands for.",
      mend: #"Write what it stands for in braces: `\newcommand{\name}{…}`."#,
      example: [
        .init("content/page.md", #"""
          $$
          \newcommand{\a}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:13: error: the definition of '\a' has no body \#
          [math/macro-without-body]
          2 | \newcommand{\a}
                          ^~
             = hint: write what it stands for in '{…}'
          """#),
    Explanation(
      id: "math/macro-without-name", severity: .error,
      cause: #"`\newcommand`, `\def` or the like needs the name of the command that it defines."#,
      mend: #"Write `\newcommand{\name}{…}`."#,
      example: [
        .init("content/page.md", #"""
          $$
          \newcommand{x1}{x}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: a macro's definition needs a command name \#
          [math/macro-without-name]
          2 | \newcommand{x1}{x}
              ^~~~~~~~~~~
             = hint: write '\newcommand{\name}{…}'
          """#),
    Explanation(
      id: "math/mismatched-end", severity: .error,
      cause: "An environment is closed under another name than it was opened.",
      mend: #"""
          Write the same name after `\begin` and `\end`; an inner environment ends before the \#
          outer one.
          """#,
      example: [
        .init("content/page.md", #"""
          $$
          \begin{matrix} a \end{pmatrix}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:18: error: '\end{pmatrix}' does not match '\begin{matrix}' \#
          [math/mismatched-end]
          2 | \begin{matrix} a \end{pmatrix}
                               ^~~~~~~~~~~~~
          content/page.md:2:1: note: opened here
          2 | \begin{matrix} a \end{pmatrix}
              ^~~~~~~~~~~~~~
             = hint: write '\end{matrix}'
          """#),
    Explanation(
      id: "math/misplaced-alignment", severity: .error,
      cause: "`&` separates the cells of a matrix or an alignment, and stands outside of one.",
      mend: #"""
          Write `\&` for the character, or put `\begin{aligned}` and `\end{aligned}` around the \#
          lines.
          """#,
      example: [
        .init("content/page.md", #"""
          $$
          a & b
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:3: error: '&' outside a matrix or alignment \#
          [math/misplaced-alignment]
          2 | a & b
                ^
             = hint: write '\&' for the character, or '\begin{aligned}' around the lines
          """#),
    Explanation(
      id: "math/misplaced-command", severity: .error,
      cause: #"""
          The command belongs to something that is not around it here, such as `\hline` to an \#
          array.
          """#,
      mend: "Move it to the place that the message names, or remove it.",
      example: [
        .init("content/page.md", #"""
          $$
          \limits_a
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: '\limits' works only after an operator \#
          [math/misplaced-command]
          2 | \limits_a
              ^~~~~~~
          """#),
    Explanation(
      id: "math/misplaced-dollar", severity: .error,
      cause: "A dollar sign stands inside a formula, where no formula can begin.",
      mend: #"Write `\$` for the character."#,
      example: [
        .init("content/page.md", #"""
          $$
          a $ b
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:3: error: '$' inside a formula [math/misplaced-dollar]
          2 | a $ b
                ^
             = hint: write '\$' for the character
          """#),
    Explanation(
      id: "math/misplaced-newline", severity: .error,
      cause: #"""
          `\\` ends a row, and stands where no row is: inside of braces, or between `\left` and \#
          `\right`.
          """#,
      mend: #"""
          Move it out of the braces, or put `\begin{aligned}` and `\end{aligned}` around the \#
          lines. Close a `\left` on its own line with `\right.`, and open the next line with \#
          `\left.`.
          """#,
      example: [
        .init("content/page.md", #"""
          $$
          {a \\ b}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:4: error: '\\' inside a group [math/misplaced-newline]
          2 | {a \\ b}
                 ^~
             = hint: move it out of the braces, or write '\begin{aligned}' around the lines
          """#),
    Explanation(
      id: "math/misplaced-parameter", severity: .error,
      cause: #"""
          `#1` stands for the argument of a macro, and this is not the definition of a macro.
          """#,
      mend: ##"Write `\#` for the character."##,
      example: [
        .init("content/page.md", #"""
          $$
          a # b
          $$
          """#),
      ],
      message: ##"""
          content/page.md:2:3: error: '#' outside a macro's definition \##
          [math/misplaced-parameter]
          2 | a # b
                ^
             = hint: write '\#' for the character
          """##),
    Explanation(
      id: "math/missing-argument", severity: .error,
      cause: #"""
          A command, `^` or `_` needs something after it, and the formula or its group ends \#
          there.
          """#,
      mend: "Write `{…}` after it.",
      example: [
        .init("content/page.md", #"""
          $$
          \frac{a}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: '\frac' needs an argument that is not there \#
          [math/missing-argument]
          2 | \frac{a}
              ^~~~~
             = hint: write '{…}' after it
          """#),
    Explanation(
      id: "math/missing-delimiter", severity: .error,
      cause: #"""
          `\left`, `\right`, `\big` and the like make the bracket after them larger, and there \#
          is no bracket.
          """#,
      mend: #"Write a bracket after it; `\{` is a brace, and `.` draws nothing."#,
      example: [
        .init("content/page.md", #"""
          $$
          \left x \right)
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: '\left' needs a bracket that is not there \#
          [math/missing-delimiter]
          2 | \left x \right)
              ^~~~~
             = hint: write one of '( ) [ ] \{ \} | . \langle \rangle' after it
          """#),
    Explanation(
      id: "math/nested-environment", severity: .warning,
      cause: "An environment that makes a display of its own stands inside of another one.",
      mend: #"""
          Write `aligned`, `gathered` or `alignedat` within a formula, and no `equation` at all.
          """#,
      example: [
        .init("content/page.md", #"""
          $$
          \begin{equation} a \begin{equation} b \end{equation} \begin{align*} c \end{align*} \#
          \end{equation}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:20: warning: '\begin{equation}' inside of another environment \#
          [math/nested-environment]
          2 | \begin{equation} a \begin{equation} b \end{equation} \begin{align*} c \#
          \end{align*} \end{equation}
                                 ^~~~~~~~~~~~~~~~
             = hint: remove it and its '\end{equation}'
          """#),
    Explanation(
      id: "math/nested-formula", severity: .error,
      cause: "What begins or ends a formula in running text stands within a formula.",
      mend: #"Remove it and its partner; write `\$` for the character."#,
      example: [
        .init("content/page.md", #"""
          $$
          x $y$ z + $w$
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:3: error: '$' inside a formula [math/nested-formula]
          2 | x $y$ z + $w$
                ^
             = hint: remove it and its partner: this is a formula already
          """#),
    Explanation(
      id: "math/refused-command", severity: .error,
      cause: #"""
          Commands that set HTML or its attributes are refused, so that a formula cannot change \#
          the page around it.
          """#,
      mend: "Write only the content, and style it in the page.",
      example: [
        .init("content/page.md", #"""
          $$
          \htmlClass{hot}{x}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: '\htmlClass' is refused: a formula sets no HTML \#
          [math/refused-command]
          2 | \htmlClass{hot}{x}
              ^~~~~~~~~~
             = hint: write only the content, and style it in the page
          """#),
    Explanation(
      id: "math/right-without-left", severity: .error,
      cause: #"""
          `\right` or `\middle` belongs to a `\left`, and there is none in the same group and \#
          cell.
          """#,
      mend: #"Put `\left` and a bracket before it; `\left.` draws nothing."#,
      example: [
        .init("content/page.md", #"""
          $$
          x \right)
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:3: error: '\right' has no '\left' [math/right-without-left]
          2 | x \right)
                ^~~~~~
             = hint: open it in the same group and cell; '\left.' draws nothing
          """#),
    Explanation(
      id: "math/second-tag", severity: .warning,
      cause: "A row has two tags, and only one can stand beside it. The first is left out.",
      mend: "Remove one of the two.",
      example: [
        .init("content/page.md", #"""
          $$
          x \tag{1}\tag{2}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:10: warning: a second '\tag' in one row [math/second-tag]
          2 | x \tag{1}\tag{2}
                       ^~~~~~~
             = hint: remove one of the two
          """#),
    Explanation(
      id: "math/too-deep", severity: .error,
      cause: #"""
          Groups lie inside one another deeper than is read. The rest of the formula is left \#
          out.
          """#,
      mend: "Use fewer nested groups; often a macro nests itself.",
      example: [
        .init("content/page.md", #"""
          $$
          {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{\#
          {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{…
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:257: error: nested deeper than 256 levels [math/too-deep]
          2 | …{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{\#
          {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{x
                                                                                                \#
                                                                                       ^
             = hint: use fewer nested groups; the rest of the formula is left out
          """#),
    Explanation(
      id: "math/too-many-expansions", severity: .error,
      cause: #"""
          A macro uses itself, or macros multiply so that the formula would never end. The rest \#
          of it is left out.
          """#,
      mend: "Look for a macro that uses itself, and change its definition.",
      example: [
        .init("content/page.md", #"""
          $$
          \def\a{\a\a} \a
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:14: error: the macro '\a' expands without end, or too far \#
          [math/too-many-expansions]
          2 | \def\a{\a\a} \a
                           ^~
             = hint: look for a macro that uses itself; the rest of the formula is left out
          """#),
    Explanation(
      id: "math/unclosed-bracket", severity: .error,
      cause: "An optional argument begins with `[` and never ends.",
      mend: "Put `]` where it ends.",
      example: [
        .init("content/page.md", #"""
          $$
          \sqrt[3 x
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:6: error: '[' of an optional argument is never closed \#
          [math/unclosed-bracket]
          2 | \sqrt[3 x
                   ^
             = hint: add the missing ']'
          """#),
    Explanation(
      id: "math/unclosed-environment", severity: .error,
      cause: #"`\begin` opens an environment that no `\end` of the same name closes."#,
      mend: #"Put the `\end` that the hint names after its last row."#,
      example: [
        .init("content/page.md", #"""
          $$
          \begin{matrix} a
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: '\begin{matrix}' has no '\end{matrix}' \#
          [math/unclosed-environment]
          2 | \begin{matrix} a
              ^~~~~~~~~~~~~~
             = hint: add '\end{matrix}'
          """#),
    Explanation(
      id: "math/unclosed-group", severity: .error,
      cause: "A brace opens a group that is never closed.",
      mend: #"Put `}` where the group ends; write `\{` for a brace that is shown."#,
      example: [
        .init("content/page.md", #"""
          $$
          {a
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: '{' is never closed [math/unclosed-group]
          2 | {a
              ^
             = hint: add the missing '}'
          """#),
    Explanation(
      id: "math/unclosed-group-command", severity: .error,
      cause: #"""
          `\begingroup` or `\bgroup` opens a group that is not closed in the same group and \#
          cell.
          """#,
      mend: #"Put `\endgroup` or `\egroup` where it ends, or use braces."#,
      example: [
        .init("content/page.md", #"""
          $$
          \begingroup a + b
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: '\begingroup' has no '\endgroup' \#
          [math/unclosed-group-command]
          2 | \begingroup a + b
              ^~~~~~~~~~~
             = hint: add '\endgroup' in the same group and cell
          """#),
    Explanation(
      id: "math/unclosed-text-formula", severity: .error,
      cause: #"A dollar sign within `\text{…}` begins a formula that no second one ends."#,
      mend: #"Put the second `$` where it ends, or write `\$` for the character."#,
      example: [
        .init("content/page.md", #"""
          $$
          \text{a $b}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:9: error: '$' in text has no second '$' [math/unclosed-text-formula]
          2 | \text{a $b}
                      ^
             = hint: add the missing '$', or write '\$' for the character
          """#),
    Explanation(
      id: "math/unknown-color", severity: .error,
      cause: "There is no colour of this name.",
      mend: "Write the name of a CSS colour, or the colour itself as `#rrggbb`.",
      example: [
        .init("content/page.md", #"""
          $$
          \color{rde} x
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:7: error: unknown colour 'rde' [math/unknown-color]
          2 | \color{rde} x
                    ^~~~~
             = hint: did you mean 'red'?
          """#),
    Explanation(
      id: "math/unknown-command", severity: .error,
      cause: #"""
          The formula uses a command that does not exist, most often because it is misspelt.
          """#,
      mend: #"""
          Write the name that the hint gives, define it under `math: {macros: …}` in \#
          `notesite.yml`, or write `\operatorname{name}` for a function.
          """#,
      example: [
        .init("content/page.md", #"""
          $$
          \foo + \alhpa
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: unknown command '\foo' [math/unknown-command]
          2 | \foo + \alhpa
              ^~~~
             = hint: did you mean '\operatorname{foo}'?
          """#),
    Explanation(
      id: "math/unknown-environment", severity: .error,
      cause: "There is no environment of this name, or it is misspelt.",
      mend: "Write one such as `aligned`, `cases`, `matrix` or `pmatrix`.",
      example: [
        .init("content/page.md", #"""
          $$
          \begin{matrx} a \end{matrx}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: unknown environment 'matrx' [math/unknown-environment]
          2 | \begin{matrx} a \end{matrx}
              ^~~~~~~~~~~~~
             = hint: did you mean 'matrix'?
          """#),
    Explanation(
      id: "math/unknown-notation", severity: .error,
      cause: #"`\enclose` knows no enclosure of this name."#,
      mend: "Write one such as `box`, `circle`, `top`, `bottom` or `updiagonalstrike`.",
      example: [
        .init("content/page.md", #"""
          $$
          \enclose{circl}{z}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:9: error: unknown enclosure 'circl' [math/unknown-notation]
          2 | \enclose{circl}{z}
                      ^~~~~~~
             = hint: did you mean 'circle'?
          """#),
    Explanation(
      id: "math/unknown-parameter", severity: .error,
      cause: "The body of a macro uses an argument beyond those that the macro takes.",
      mend: "Raise the number of arguments, or use one that there is.",
      example: [
        .init("content/page.md", #"""
          $$
          \newcommand{\a}[1]{#2}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:20: error: the macro has no parameter '#2' [math/unknown-parameter]
          2 | \newcommand{\a}[1]{#2}
                                 ^~
             = hint: raise its number of parameters, or use another one
          """#),
    Explanation(
      id: "math/unread-environment", severity: .error,
      cause: #"""
          An environment of a LaTeX package that is not read here. What stands in it is left \#
          out.
          """#,
      mend: "Write what the hint names.",
      example: [
        .init("content/page.md", #"""
          $$
          \begin{numcases}{f(x)=} a & b \\ c & d \end{numcases} + 1
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: the environment 'numcases' is not read here \#
          [math/unread-environment]
          2 | \begin{numcases}{f(x)=} a & b \\ c & d \end{numcases} + 1
              ^~~~~~~~~~~~~~~~
             = hint: write 'cases' behind the left-hand side, and number the equation as a whole
          """#),
    Explanation(
      id: "math/unsafe-address", severity: .error,
      cause: "A formula may link only to addresses that cannot run code in a reader's browser.",
      mend: "Write one that begins with `https:`, `http:`, `mailto:`, `#` or `/`.",
      example: [
        .init("content/page.md", #"""
          $$
          \href{javascript:alert(1)}{x}
          $$
          """#),
      ],
      message: #"""
          content/page.md:2:6: error: 'javascript:alert(1)' is not an address that a formula \#
          may link to [math/unsafe-address]
          2 | \href{javascript:alert(1)}{x}
                   ^~~~~~~~~~~~~~~~~~~~~
             = hint: write one that begins with 'https:', 'http:', 'mailto:', '#' or '/'
          """#),
  ]
}

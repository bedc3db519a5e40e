// Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
// from the fixtures.
// swift-format-ignore-file

import SourceText

/// The explanations of the messages that begin with `cell/`.
enum CellExplanationTable {
  static let entries: [Explanation] = [
    Explanation(
      id: "cell/bad-figure", severity: .error,
      cause: #"""
          Figures come out of a cell through file descriptor 3, and something else wrote into \#
          it or closed it.
          """#,
      mend: "Leave file descriptor 3 to NoteKit.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          import Foundation
          close(3)
          show(Plot { Line([3, 2, 1]) })
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: a figure of this cell did not arrive whole \#
          [cell/bad-figure]
          2 | import Foundation
              ^~~~~~~~~~~~~~~~~
             = hint: leave file descriptor 3 to NoteKit
          """#),
    Explanation(
      id: "cell/broken-models", severity: .error,
      cause: #"""
          The Swift files in `content/models`, which every cell imports, do not compile; their \#
          own messages say why.
          """#,
      mend: "Mend the files in `content/models`.",
      example: [
        .init("content/models/Cell.swift", #"""
          func step(_ state: Double) -> Double { state * decay }
          """#),
        .init("content/page.md", #"""
          ```swift cell
          step(1)
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: this cell did not run, since the shared code in \#
          content/models does not compile [cell/broken-models]
          2 | step(1)
              ^~~~~~~
          """#),
    Explanation(
      id: "cell/broken-option", severity: .error,
      cause: #"""
          A line that begins with `//|` sets an option of the cell, and this one has no colon.
          """#,
      mend: "Write `//| key: value`, or a comment with `//`.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          //| fold
          print(1)
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: not an option [cell/broken-option]
          2 | //| fold
              ^~~~~~~~
             = hint: write '//| key: value'
          """#),
    Explanation(
      id: "cell/compiler-gave-up", severity: .error,
      cause: #"""
          The compiler crashed on the cells of this page or took longer than it may. Long \#
          expressions of many literals and operators are the usual cause.
          """#,
      mend: #"""
          Split long expressions into parts, and write the types of the parts: `let loss: \#
          Double = …`.
          """#,
      example: [
        .init("content/page.md", #"""
          ```swift cell
          (an expression that takes the compiler minutes)
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: the compiler took too long on the cells of this page \#
          [cell/compiler-gave-up]
          2 | print(1)
              ^~~~~~~~
             = hint: split long expressions, and write the types of their parts
          """#),
    Explanation(
      id: "cell/compiler-warning", severity: .warning,
      cause: #"""
          The Swift compiler accepts the code of the cells but warns about it, and the cells \#
          run. The message is the compiler's own, at its place in the note.
          """#,
      mend: #"""
          Change the code as the message says, so that readers who copy it do not see the \#
          warning.
          """#,
      example: [
        .init("content/page.md", #"""
          ```swift cell
          func loss() -> Double {
            let unused = 1
            return 2
          }
          loss()
          ```
          """#),
      ],
      message: #"""
          content/page.md:3:7: warning: initialization of immutable value 'unused' was never \#
          used; consider replacing with assignment to '_' or removing it [cell/compiler-warning]
          3 |   let unused = 1
                    ^~~~~~
          """#),
    Explanation(
      id: "cell/crashed", severity: .error,
      cause: #"""
          The system ended the cell's program with a signal, without a word on why: it used too \#
          much memory, for instance, or sent the signal itself.
          """#,
      mend: "Make the computation smaller, and leave unsafe pointers and signals alone.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          import Foundation
          kill(getpid(), SIGKILL)
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: this cell was ended by the system (SIGKILL: most likely \#
          out of memory) [cell/crashed]
          2 | import Foundation
              ^~~~~~~~~~~~~~~~~
          """#),
    Explanation(
      id: "cell/damaged-cache", severity: .warning,
      cause: #"""
          The stored results of this page in `.notesite/cache` were changed or cut off by \#
          something else. Nothing is lost: the cells ran again.
          """#,
      mend: "Nothing is to be done. If it comes again, remove the folder `.notesite/cache`.",
      example: [
        .init("content/page.md", #"""
          (a page with cells, after somebody changed a file in .notesite/cache)
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: the stored results of this page were damaged, so its \#
          cells ran again [cell/damaged-cache]
          2 | print(1)
              ^~~~~~~~
          """#),
    Explanation(
      id: "cell/did-not-fail", severity: .error,
      cause: "A cell with `error: true` is there to show how it fails, but it came to its end.",
      mend: "Remove the option, or mend the cell so that it fails as the text around it says.",
      example: [
        .init("content/page.md", #"""
          An index beyond the end stops the program:

          ```swift cell
          //| error: true
          let numbers = [1, 2, 3]
          numbers[2]
          ```
          """#),
      ],
      message: #"""
          content/page.md:4:1: error: this cell was expected to fail, and did not \#
          [cell/did-not-fail]
          4 | //| error: true
              ^~~~~~~~~~~~~~~
             = hint: take the line '//| error: true' out
          """#),
    Explanation(
      id: "cell/does-not-compile", severity: .error,
      cause: #"""
          The Swift compiler does not accept the code of the cells. The message is the \#
          compiler's own, at its place in the note.
          """#,
      mend: #"""
          Change the code as the message says. The cells of a page are one program, so a name \#
          may come from an earlier cell.
          """#,
      example: [
        .init("content/page.md", #"""
          ```swift cell
          let count: Int = "three"
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:18: error: cannot convert value of type 'String' to specified type \#
          'Int' [cell/does-not-compile]
          2 | let count: Int = "three"
                               ^
          """#),
    Explanation(
      id: "cell/does-not-link", severity: .error,
      cause: #"""
          The cells name a function that compiles but that no library of a cell holds, so there \#
          is no program to run.
          """#,
      mend: "Use only what Swift's standard library, Foundation and NoteKit offer.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          @_silgen_name("nowhere") func nowhere()
          nowhere()
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: the cells of this page use nowhere, which no library of a \#
          cell has [cell/does-not-link]
          2 | @_silgen_name("nowhere") func nowhere()
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          """#),
    Explanation(
      id: "cell/exited", severity: .error,
      cause: "A cell ended the program of its page, so the cells after it did not run.",
      mend: "Take the call of `exit` out; a cell ends with its last line.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          import Foundation
          exit(3)
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: this cell ended the program with exit status 3 \#
          [cell/exited]
          2 | import Foundation
              ^~~~~~~~~~~~~~~~~
             = hint: a cell ends with its last line; take the call of 'exit' out
          """#),
    Explanation(
      id: "cell/label-without-kind", severity: .warning,
      cause: #"""
          A cell with a caption has a name that does not begin with its kind, as `fig-` and \#
          `tbl-` do, so nothing can refer to it.
          """#,
      mend: "Write the name that the hint gives, and `@` before it where it is meant.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          //| label: fig_loss
          //| caption: "The loss."
          //| alt: "A falling line."
          Plot { Line([3, 2, 1]) }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:12: warning: 'fig_loss' does not begin with a kind such as 'fig-', \#
          so nothing refers to it [cell/label-without-kind]
          2 | //| label: fig_loss
                         ^~~~~~~~
             = hint: write 'fig-loss'
          """#),
    Explanation(
      id: "cell/no-input", severity: .error,
      cause: "A cell says with `inputs` which files it reads, and one of them is not there.",
      mend: "Correct the path, which begins in the page's own folder, or add the file.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          //| inputs: losses.csv
          let losses = try Table(csv: "losses.csv")
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: there is no file 'losses.csv' below the page's folder \#
          [cell/no-input]
          2 | //| inputs: losses.csv
              ^~~~~~~~~~~~~~~~~~~~~~
             = hint: correct the line '//| inputs:'
          """#),
    Explanation(
      id: "cell/not-cached", severity: .error,
      cause: #"""
          A cell with `eval: cached` shows what another machine has computed and never runs \#
          here, but no cache has its results: the code changed since, or the cache is another \#
          one.
          """#,
      mend: #"""
          Build the page where its cells can run, with the same `cache.remote`, or bring the \#
          folder `.notesite/cache` of that machine here.
          """#,
      example: [
        .init("content/page.md", #"""
          ```swift cell
          //| eval: cached
          print("trained for three days")
          ```
          """#),
      ],
      message: #"""
          content/page.md:3:1: error: the results of this page are in no cache, and 'eval: \#
          cached' never runs its cells [cell/not-cached]
          3 | print("trained for three days")
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: build the page where its cells can run, with the same 'cache.remote'
          """#),
    Explanation(
      id: "cell/not-deterministic", severity: .error,
      cause: #"""
          `build --verify-cache` ran the cell again, and it gave something else: it depends on \#
          the time, on addresses in memory, or on the order of threads.
          """#,
      mend: "Take those out of its results, or say `cache: false` if it must differ.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          print(ContinuousClock.now)
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: this cell gave something else than its stored result when \#
          it ran again [cell/not-deterministic]
          2 | print(ContinuousClock.now)
              ^~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: take clocks, addresses and the order of threads out of its results
          """#),
    Explanation(
      id: "cell/not-run", severity: .warning,
      cause: #"""
          The site was built with `--no-run`, and no cache has the results of this page's \#
          cells. The page shows their code without results.
          """#,
      mend: "Build without `--no-run`, or with a `cache.remote` that has the results.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          print(1)
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: warning: the cells of this page have no results, since \#
          '--no-run' runs nothing [cell/not-run]
          2 | print(1)
              ^~~~~~~~
             = hint: build without '--no-run'
          """#),
    Explanation(
      id: "cell/nothing-named", severity: .warning,
      cause: #"""
          A cell has the name of a figure or of a table and shows none, so that references to \#
          it lead to something else. A declaration such as `let p = Plot { … }` shows nothing.
          """#,
      mend: "End the cell with the figure or the table, or give it another name.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          //| label: fig-loss
          //| caption: "The loss."
          let plot = Plot { Line([3, 2, 1]) }
          ```

          ```swift cell
          //| label: tbl-loss
          //| caption: "The loss."
          plot
          ```
          """#),
      ],
      message: #"""
          content/page.md:4:1: warning: the cell is named 'fig-loss' and shows no figure \#
          [cell/nothing-named]
          4 | let plot = Plot { Line([3, 2, 1]) }
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: end it with the figure that is meant
          """#),
    Explanation(
      id: "cell/out-of-memory", severity: .error,
      cause: "The program of the page asked for more memory than it may have.",
      mend: "Work on less at a time, or give the cell more with `//| memory:`.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          //| memory: 512 MB
          let weights = [Double](repeating: 0, count: 100_000_000)
          weights.count
          ```
          """#),
      ],
      message: #"""
          content/page.md:3:1: error: this cell needs more memory than the 512 MB that it may \#
          use [cell/out-of-memory]
          3 | let weights = [Double](repeating: 0, count: 100_000_000)
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: give it more with '//| memory: 1 GiB'
          """#),
    Explanation(
      id: "cell/repeated-option", severity: .error,
      cause: #"""
          A cell sets the same option twice, or both `caption` and `fig-cap`, which are the \#
          same.
          """#,
      mend: "Keep one of them.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          //| caption: Loss.
          //| caption: Loss by step.
          Plot { Line([3, 2, 1]) }
          ```
          """#),
      ],
      message: #"""
          content/page.md:3:5: error: option 'caption' is given twice [cell/repeated-option]
          3 | //| caption: Loss by step.
                  ^~~~~~~
             = hint: keep one of them
          """#),
    Explanation(
      id: "cell/timeout", severity: .error,
      cause: "A cell ran longer than it may, which is mostly a loop that never ends.",
      mend: #"""
          Mend the loop, compute less, or give the cell more time with `//| timeout:`; \#
          `timeout` below `cells` in `notesite.yml` does so for all.
          """#,
      example: [
        .init("content/page.md", #"""
          ```swift cell
          func spin() { var n = 0; while true { n &+= 1 } }
          spin()
          ```
          """#),
        .init("notesite.yml", #"""
          cells:
            timeout: 1
          """#),
      ],
      message: #"""
          content/page.md:3:1: error: this cell was still running after 1 s [cell/timeout]
          3 | spin()
              ^~~~
          """#),
    Explanation(
      id: "cell/too-much-output", severity: .error,
      cause: #"""
          The cells of a page printed or showed more than a page could hold. What came before \#
          is shown.
          """#,
      mend: "Print less: every hundredth step, or a plot in place of the numbers.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          let line = String(repeating: "x", count: 999)
          for _ in 0..<2000 { print(line) }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: this cell gave out more than 1048576 bytes \#
          [cell/too-much-output]
          2 | let line = String(repeating: "x", count: 999)
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: print less
          """#),
    Explanation(
      id: "cell/trap", severity: .error,
      cause: #"""
          Swift stopped the cell while it ran: an index out of range, a number that overflows, \#
          a `nil` that was unwrapped, a precondition that does not hold. What earlier cells \#
          showed is kept.
          """#,
      mend: "Look at the values on the marked line; `print` them in a cell before it.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          let numbers = [1, 2, 3]
          numbers[3]
          ```
          """#),
      ],
      message: #"""
          content/page.md:3:8: error: Index out of range [cell/trap]
          3 | numbers[3]
                     ^
          """#),
    Explanation(
      id: "cell/uncaught-error", severity: .error,
      cause: "A cell threw an error that nothing caught, which ends the program of the page.",
      mend: #"""
          Catch the error with `do` and `catch`, or mend what causes it. If the page is to show \#
          the error, say `//| error: true`.
          """#,
      example: [
        .init("content/page.md", #"""
          ```swift cell
          struct Diverged: Error { var step: Int }
          func train() throws { throw Diverged(step: 7) }
          try train()
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:1: error: this cell ended with an error: Diverged(step: 7) \#
          [cell/uncaught-error]
          2 | struct Diverged: Error { var step: Int }
              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          """#),
    Explanation(
      id: "cell/unclosed", severity: .error,
      cause: #"""
          A cell has a bracket, string or comment that is still open at its end and would \#
          swallow the cells that follow.
          """#,
      mend: "Close it before the cell ends; a cell is a whole piece of Swift.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          let numbers = [1, 2
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:15: error: '[' is not closed in this cell [cell/unclosed]
          2 | let numbers = [1, 2
                            ^
             = hint: close it before the cell ends
          """#),
    Explanation(
      id: "cell/unknown-option", severity: .error,
      cause: #"""
          A line that begins with `//|` sets an option of the cell, and there is none of this \#
          name.
          """#,
      mend: "Write the name that the hint gives, or remove the line.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          //| capton: Loss.
          Plot { Line([3, 2, 1]) }
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:5: error: unknown option 'capton' [cell/unknown-option]
          2 | //| capton: Loss.
                  ^~~~~~
             = hint: use 'caption'
          """#),
    Explanation(
      id: "cell/used-early", severity: .error,
      cause: #"""
          A cell or a value in the text reads a variable that only a later cell declares. Swift \#
          would read a zero, or stop.
          """#,
      mend: #"""
          Move the cell that declares it before the first place that reads it; `echo: false` \#
          hides it.
          """#,
      example: [
        .init("content/page.md", #"""
          There are `{swift} count` numbers.

          ```swift cell
          let count = [1, 2].count
          ```
          """#),
      ],
      message: #"""
          content/page.md:1:20: error: 'count' has no value here yet [cell/used-early]
          1 | There are `{swift} count` numbers.
                                 ^~~~~
          content/page.md:4:5: note: it is declared here
          4 | let count = [1, 2].count
                  ^~~~~
             = hint: move the cell that declares it up
          """#),
    Explanation(
      id: "cell/wrong-option-value", severity: .error,
      cause: "A cell gives an option a value that it does not take.",
      mend: "Write one of the values that the message names.",
      example: [
        .init("content/page.md", #"""
          ```swift cell
          //| echo: maybe
          print(1)
          ```
          """#),
      ],
      message: #"""
          content/page.md:2:11: error: option 'echo' takes 'true', 'false' or 'fold', found \#
          'maybe' [cell/wrong-option-value]
          2 | //| echo: maybe
                        ^~~~~
          """#),
  ]
}

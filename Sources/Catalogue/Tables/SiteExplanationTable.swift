// Made by CatalogueTests with UPDATE_GOLDENS=1, from the comments in each Diagnostics.swift and
// from the fixtures.
// swift-format-ignore-file

import SourceText

/// The explanations of the messages that begin with `site/`.
enum SiteExplanationTable {
  static let entries: [Explanation] = [
    Explanation(
      id: "site/alias-taken", severity: .error,
      cause: #"""
          A page claims a former address that another page or file has today, so no redirect \#
          can stand there.
          """#,
      mend: "Remove the alias, or the other page.",
      example: [
        .init("content/index.md", #"""
          ---
          aliases: [notation.md]
          ---

          # Notes
          """#),
        .init("content/notation.md", "# Notation"),
      ],
      message: #"""
          content/index.md:2:11: error: 'content/notation.md' has the address 'notation.md' \#
          already [site/alias-taken]
          2 | aliases: [notation.md]
                        ^~~~~~~~~~~
             = hint: remove the alias, or the other page
          """#),
    Explanation(
      id: "site/bad-alias", severity: .error,
      cause: #"""
          `aliases` in the front matter lists former addresses of the page on this site, and \#
          this is not one.
          """#,
      mend: "Write a path from the content folder, such as `old/name.md`.",
      example: [
        .init("content/page.md", #"""
          ---
          aliases: ["https://example.org/old"]
          ---

          # Notes
          """#),
      ],
      message: #"""
          content/page.md:2:11: error: 'https://example.org/old' is not an address on this site \#
          [site/bad-alias]
          2 | aliases: ["https://example.org/old"]
                        ^~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: write a path from the content folder, such as 'old/name.md'
          """#),
    Explanation(
      id: "site/bad-remote", severity: .error,
      cause: #"""
          `cache.remote` in `notesite.yml` is the address of a cache that machines share, which \#
          is reached by HTTP. It begins with something else.
          """#,
      mend: "Begin the address with `http://` or `https://`.",
      example: [
        .init("content/index.md", "# Notes"),
        .init("notesite.yml", #"""
          cache:
            remote: cache.example.org
          """#),
      ],
      message: #"""
          notesite.yml:2:11: error: the address of a shared cache must be one of the web \#
          [site/bad-remote]
          2 |   remote: cache.example.org
                        ^~~~~~~~~~~~~~~~~
             = hint: begin it with 'http://' or 'https://'
          """#),
    Explanation(
      id: "site/bad-slug", severity: .error,
      cause: #"""
          `slug` in the front matter replaces the page's name in its address, so it is one word \#
          without a slash. The page of a folder has none.
          """#,
      mend: "Write letters, digits and hyphens, such as `slug: recurrent-networks`.",
      example: [
        .init("content/page.md", #"""
          ---
          slug: a/b
          ---

          # Notes
          """#),
      ],
      message: #"""
          content/page.md:2:7: error: 'a/b' cannot be the last part of an address \#
          [site/bad-slug]
          2 | slug: a/b
                    ^~~
             = hint: use letters, digits and hyphens
          """#),
    Explanation(
      id: "site/leads-to-draft", severity: .error,
      cause: #"""
          A link leads to a page with `draft: true`, which is not published, so readers would \#
          find nothing.
          """#,
      mend: #"""
          Remove the link, or `draft: true` from the other page; `--drafts` builds drafts too.
          """#,
      example: [
        .init("content/index.md", "See [the sequel](sequel.md)."),
        .init("content/sequel.md", #"""
          ---
          draft: true
          ---

          # Sequel
          """#),
      ],
      message: #"""
          content/index.md:1:5: error: 'content/sequel.md' is a draft and is not published \#
          [site/leads-to-draft]
          1 | See [the sequel](sequel.md).
                  ^~~~~~~~~~~~~~~~~~~~~~~
             = hint: remove the link, or 'draft: true' there; '--drafts' builds drafts too
          """#),
    Explanation(
      id: "site/leaves-site", severity: .error,
      cause: "A link leads out of the folder `content`, and what lies there is not published.",
      mend: "Move the file below `content`, and link to it relative to the page.",
      example: [
        .init("content/page.md", "See [the paper](../paper.pdf)."),
      ],
      message: #"""
          content/page.md:1:5: error: '../paper.pdf' leads out of the content folder \#
          [site/leaves-site]
          1 | See [the paper](../paper.pdf).
                  ^~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: link relative to this page, inside the content folder
          """#),
    Explanation(
      id: "site/listed-twice", severity: .error,
      cause: "`SUMMARY.md` lists a page twice, but the contents have one place for each page.",
      mend: "Remove one of the two lines.",
      example: [
        .init("content/SUMMARY.md", #"""
          - [Notes](index.md)
          - [Notes again](index.md)
          """#),
        .init("content/index.md", "# Notes"),
      ],
      message: #"""
          content/SUMMARY.md:2:3: error: 'content/index.md' is in the contents already \#
          [site/listed-twice]
          2 | - [Notes again](index.md)
                ^~~~~~~~~~~~~~~~~~~~~~~
          content/SUMMARY.md:1:3: note: here first
          1 | - [Notes](index.md)
                ^~~~~~~~~~~~~~~~~
             = hint: remove one of the two
          """#),
    Explanation(
      id: "site/missing-anchor", severity: .error,
      cause: #"""
          A link names a place within a page, after `#`, and the page has no heading or name of \#
          that kind.
          """#,
      mend: #"""
          Write the name that the hint gives. A heading's name is its words in lower case with \#
          hyphens.
          """#,
      example: [
        .init("content/page.md", #"""
          # Notes

          ## Training

          See [below](#trainig).
          """#),
      ],
      message: #"""
          content/page.md:5:5: error: 'content/page.md' has nothing named '#trainig' \#
          [site/missing-anchor]
          5 | See [below](#trainig).
                  ^~~~~~~~~~~~~~~~~
             = hint: did you mean '#training'?
          """#),
    Explanation(
      id: "site/missing-bibliography", severity: .error,
      cause: #"""
          `bibliography` in `notesite.yml` or in a page's front matter names a file that is not \#
          there.
          """#,
      mend: "Correct the path: it begins in `content/`, or in the page's own folder.",
      example: [
        .init("content/index.md", #"""
          ---
          bibliography: reference.bib
          ---

          # Notes
          """#),
        .init("content/references.bib", #"""
          @article{elman1990,
            author = {Elman, Jeffrey L.},
            title = {Finding structure in time},
            journal = {Cognitive Science},
            volume = {14},
            number = {2},
            pages = {179--211},
            year = {1990},
          }
          """#),
      ],
      message: #"""
          content/index.md:2:15: error: there is no BibTeX file 'reference.bib' \#
          [site/missing-bibliography]
          2 | bibliography: reference.bib
                            ^~~~~~~~~~~~~
             = hint: did you mean 'references.bib'?
          """#),
    Explanation(
      id: "site/missing-file", severity: .error,
      cause: #"""
          A link or image leads to a page or file that the content folder does not have. Paths \#
          are relative to the page that they stand on.
          """#,
      mend: #"""
          Write the path of the file as it is in the folder, with its ending: \#
          `[notation](notation.md)`.
          """#,
      example: [
        .init("content/index.md", "See [the notation](notatoin.md)."),
        .init("content/notation.md", "# Notation"),
      ],
      message: #"""
          content/index.md:1:5: error: there is no page or file 'content/notatoin.md' \#
          [site/missing-file]
          1 | See [the notation](notatoin.md).
                  ^~~~~~~~~~~~~~~~~~~~~~~~~~~
             = hint: did you mean 'content/notation.md'?
          """#),
    Explanation(
      id: "site/not-a-page", severity: .error,
      cause: #"""
          `SUMMARY.md` lists something that is not a page: a file of another kind, or an \#
          address elsewhere.
          """#,
      mend: "List only Markdown files of the content folder.",
      example: [
        .init("content/SUMMARY.md", #"""
          - [Notes](index.md)
          - [Data](data.csv)
          """#),
        .init("content/data.csv", "1,2"),
        .init("content/index.md", "# Notes"),
      ],
      message: #"""
          content/SUMMARY.md:2:3: error: 'data.csv' is not a page of this site [site/not-a-page]
          2 | - [Data](data.csv)
                ^~~~~~~~~~~~~~~~
             = hint: list Markdown files only
          """#),
    Explanation(
      id: "site/not-listed", severity: .warning,
      cause: #"""
          The site has a `SUMMARY.md` that does not name this page. It is published, but no \#
          contents lead to it.
          """#,
      mend: "Add a link to it in `SUMMARY.md`, or put `draft: true` in its front matter.",
      example: [
        .init("content/SUMMARY.md", "- [Notes](index.md)"),
        .init("content/extra.md", "# Extra"),
        .init("content/index.md", "# Notes"),
      ],
      message: #"""
          content/extra.md:1:1: warning: 'content/SUMMARY.md' does not list this page, so no \#
          contents lead to it [site/not-listed]
          1 | # Extra
              ^
             = hint: add a link to it there
          """#),
    Explanation(
      id: "site/same-name", severity: .error,
      cause: #"""
          Two things have the same name. Names of figures, equations and the like count in the \#
          whole site, those of plain headings on their page.
          """#,
      mend: "Rename one of the two.",
      example: [
        .init("content/page.md", #"""
          ## Training <!-- {#sec-training} -->

          See @sec-training.

          ## More training <!-- {#sec-training} -->
          """#),
      ],
      message: #"""
          content/page.md:5:25: error: the name 'sec-training' is taken [site/same-name]
          5 | ## More training <!-- {#sec-training} -->
                                      ^~~~~~~~~~~~
          content/page.md:1:20: note: it is given here first
          1 | ## Training <!-- {#sec-training} -->
                                 ^~~~~~~~~~~~
             = hint: rename one of the two
          """#),
    Explanation(
      id: "site/same-url", severity: .error,
      cause: #"""
          Two pages or files would be published at the same address, by their names, their \#
          `slug`, or but for letter case. Only the first is.
          """#,
      mend: "Rename one of the two files, or change its `slug`.",
      example: [
        .init("content/archive.md", #"""
          ---
          slug: notes
          ---

          # Old notes
          """#),
        .init("content/notes.md", "# Notes"),
      ],
      message: #"""
          content/notes.md:1:1: error: this page has the same URL as 'content/archive.md' \#
          [site/same-url]
          1 | # Notes
              ^
             = hint: rename one of the two files
          """#),
    Explanation(
      id: "site/timeout-out-of-range", severity: .error,
      cause: #"""
          `cells.timeout` in `notesite.yml` says how many seconds a cell may run. It is too \#
          small or too large.
          """#,
      mend: "Write a whole number of seconds from 1 to 86400, such as `timeout: 60`.",
      example: [
        .init("content/index.md", "# Notes"),
        .init("notesite.yml", #"""
          cells:
            timeout: 0
          """#),
      ],
      message: #"""
          notesite.yml:2:12: error: a timeout must be from 1 second to a day \#
          [site/timeout-out-of-range]
          2 |   timeout: 0
                         ^
             = hint: write a whole number of seconds, such as 60
          """#),
    Explanation(
      id: "site/unknown-citation", severity: .error,
      cause: #"""
          A citation in brackets names an entry that no BibTeX file of the page has. A bare \#
          `@name` in a sentence may be anybody's, so it is only a warning, and only where a key \#
          is nearly the same.
          """#,
      mend: "Correct the key, or add the entry to a `.bib` file in `content/`.",
      example: [
        .init("content/index.md", #"""
          # Notes

          The state is copied into the next step [@elman1991].
          """#),
        .init("content/references.bib", #"""
          @article{elman1990,
            author = {Elman, Jeffrey L.},
            title = {Finding structure in time},
            journal = {Cognitive Science},
            volume = {14},
            number = {2},
            pages = {179--211},
            year = {1990},
          }
          """#),
      ],
      message: #"""
          content/index.md:3:41: error: the bibliography has no entry 'elman1991' \#
          [site/unknown-citation]
          3 | The state is copied into the next step [@elman1991].
                                                      ^~~~~~~~~~
             = hint: did you mean '@elman1990'?
          """#),
    Explanation(
      id: "site/unknown-label", severity: .error,
      cause: #"""
          `@name` refers to a figure, equation, section or the like, and nothing in the site \#
          has that name.
          """#,
      mend: #"Write the name that the hint gives, or `\@` if it is meant as text."#,
      example: [
        .init("content/page.md", #"""
          By @eq-enegry, mass is energy; see also @eq-energy.

          $$
          E = m c^2 \label{eq-energy}
          $$
          """#),
      ],
      message: #"""
          content/page.md:1:4: error: nothing in the site is named 'eq-enegry' \#
          [site/unknown-label]
          1 | By @eq-enegry, mass is energy; see also @eq-energy.
                 ^~~~~~~~~~
             = hint: did you mean '@eq-energy'?
          """#),
    Explanation(
      id: "site/unsafe-scheme", severity: .error,
      cause: #"""
          Links that begin with `javascript:`, `data:` and the like can do anything in a \#
          reader's browser, so they are not published.
          """#,
      mend: "Use a path, or an address that begins with `https:`, `http:` or `mailto:`.",
      example: [
        .init("content/page.md", "See [this](javascript:alert)."),
      ],
      message: #"""
          content/page.md:1:5: error: links of this scheme are not published \#
          [site/unsafe-scheme]
          1 | See [this](javascript:alert).
                  ^~~~~~~~~~~~~~~~~~~~~~~~
             = hint: use a path, or one of these schemes: ftp, http, https, mailto, tel, xmpp
          """#),
  ]
}

import DocumentModel
import SourceText

extension Diagnostic {
  /// Two pages or files would be published at the same address, by their names, their `slug`, or
  /// but for letter case. Only the first is.
  ///
  /// Rename one of the two files, or change its `slug`.
  package static func sameURL(_ page: String, as other: String) -> Diagnostic {
    Diagnostic(
      id: "site/same-url", message: "this page has the same URL as '\(other)'", file: page,
      range: SourceRange(at: 0), hint: "rename one of the two files")
  }

  /// A link or image leads to a page or file that the content folder does not have. Paths are
  /// relative to the page that they stand on.
  ///
  /// Write the path of the file as it is in the folder, with its ending: `[notation](notation.md)`.
  static func missingFile(
    _ path: String, near: String?, _ page: String, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "site/missing-file", message: "there is no page or file '\(path)'", file: page,
      range: range, hint: near.map { "did you mean '\($0)'?" })
  }

  /// A link names a place within a page, after `#`, and the page has no heading or name of that
  /// kind.
  ///
  /// Write the name that the hint gives. A heading's name is its words in lower case with hyphens.
  static func missingAnchor(
    _ fragment: String, of target: String, near: String?, _ page: String, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "site/missing-anchor", message: "'\(target)' has nothing named '#\(fragment)'",
      file: page,
      range: range, hint: near.map { "did you mean '#\($0)'?" })
  }

  /// Links that begin with `javascript:`, `data:` and the like can do anything in a reader's
  /// browser, so they are not published.
  ///
  /// Use a path, or an address that begins with `https:`, `http:` or `mailto:`.
  static func unsafeScheme(_ page: String, _ range: SourceRange) -> Diagnostic {
    let schemes = LinkScheme.safe.sorted().joined(separator: ", ")
    return Diagnostic(
      id: "site/unsafe-scheme", message: "links of this scheme are not published", file: page,
      range: range, hint: "use a path, or one of these schemes: \(schemes)")
  }

  /// A link leads out of the folder `content`, and what lies there is not published.
  ///
  /// Move the file below `content`, and link to it relative to the page.
  static func leavesSite(_ path: String, _ page: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "site/leaves-site", message: "'\(path)' leads out of the content folder", file: page,
      range: range, hint: "link relative to this page, inside the content folder")
  }
}

// What the front matter says about a page's address.
extension Diagnostic {
  /// `slug` in the front matter replaces the page's name in its address, so it is one word without
  /// a slash. The page of a folder has none.
  ///
  /// Write letters, digits and hyphens, such as `slug: recurrent-networks`.
  static func badSlug(_ page: String, _ slug: PlacedText, isFolderPage: Bool) -> Diagnostic {
    Diagnostic(
      id: "site/bad-slug",
      message: isFolderPage
        ? "the page of a folder is its 'index.html' and takes no slug"
        : "'\(slug.text)' cannot be the last part of an address",
      file: page, range: slug.range,
      hint: isFolderPage ? "rename the folder" : "use letters, digits and hyphens")
  }

  /// `aliases` in the front matter lists former addresses of the page on this site, and this is not
  /// one.
  ///
  /// Write a path from the content folder, such as `old/name.md`.
  static func badAlias(_ page: String, _ alias: PlacedText) -> Diagnostic {
    Diagnostic(
      id: "site/bad-alias", message: "'\(alias.text)' is not an address on this site", file: page,
      range: alias.range, hint: "write a path from the content folder, such as 'old/name.md'")
  }

  /// A page claims a former address that another page or file has today, so no redirect can stand
  /// there.
  ///
  /// Remove the alias, or the other page.
  static func aliasTaken(_ page: String, _ alias: PlacedText, by other: String) -> Diagnostic {
    Diagnostic(
      id: "site/alias-taken",
      message: "'\(other)' has the address '\(alias.text)' already", file: page,
      range: alias.range, hint: "remove the alias, or the other page")
  }
}

// Names.
extension Diagnostic {
  /// Two things have the same name. Names of figures, equations and the like count in the whole
  /// site, those of plain headings on their page.
  ///
  /// Rename one of the two.
  static func sameName(_ target: Target, as first: Target) -> Diagnostic {
    Diagnostic(
      id: "site/same-name", message: "the name '\(target.label)' is taken", file: target.page,
      range: target.range, hint: "rename one of the two",
      notes: [Note("it is given here first", file: first.page, range: first.range)])
  }

  /// `@name` refers to a figure, equation, section or the like, and nothing in the site has that
  /// name.
  ///
  /// Write the name that the hint gives, or `\@` if it is meant as text.
  static func unknownLabel(
    _ label: String, near: String?, _ page: String, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "site/unknown-label", message: "nothing in the site is named '\(label)'", file: page,
      range: range,
      hint: near.map { "did you mean '@\($0)'?" } ?? "write '\\@' if it is meant as text")
  }

  /// A link leads to a page with `draft: true`, which is not published, so readers would find
  /// nothing.
  ///
  /// Remove the link, or `draft: true` from the other page; `--drafts` builds drafts too.
  static func leadsToDraft(_ path: String, _ page: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "site/leads-to-draft", message: "'\(path)' is a draft and is not published", file: page,
      range: range, hint: "remove the link, or 'draft: true' there; '--drafts' builds drafts too")
  }
}

// Citations.
extension Diagnostic {
  /// A citation in brackets names an entry that no BibTeX file of the page has. A bare `@name` in a
  /// sentence may be anybody's, so it is only a warning, and only where a key is nearly the same.
  ///
  /// Correct the key, or add the entry to a `.bib` file in `content/`.
  static func unknownCitation(
    _ key: String, near: String?, hasEntries: Bool, severity: Severity, _ page: String,
    _ range: SourceRange
  ) -> Diagnostic {
    let hint = hasEntries ? "add it to the BibTeX file" : "put a BibTeX file into 'content/'"
    return Diagnostic(
      id: "site/unknown-citation", severity: severity,
      message: "the bibliography has no entry '\(key)'", file: page, range: range,
      hint: near.map { "did you mean '@\($0)'?" } ?? hint)
  }

  /// `bibliography` in `notesite.yml` or in a page's front matter names a file that is not there.
  ///
  /// Correct the path: it begins in `content/`, or in the page's own folder.
  static func missingBibliography(
    _ file: PlacedText, near: String?, _ page: String
  ) -> Diagnostic {
    Diagnostic(
      id: "site/missing-bibliography", message: "there is no BibTeX file '\(file.text)'",
      file: page, range: file.range, hint: near.map { "did you mean '\($0)'?" })
  }
}

// The contents.
extension Diagnostic {
  /// `SUMMARY.md` lists a page twice, but the contents have one place for each page.
  ///
  /// Remove one of the two lines.
  static func listedTwice(
    _ page: String, _ summary: String, _ range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "site/listed-twice", message: "'\(page)' is in the contents already", file: summary,
      range: range, hint: "remove one of the two", notes: [Note("here first", range: first)])
  }

  /// `SUMMARY.md` lists something that is not a page: a file of another kind, or an address
  /// elsewhere.
  ///
  /// List only Markdown files of the content folder.
  static func notAPage(_ path: String, _ summary: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "site/not-a-page", message: "'\(path)' is not a page of this site", file: summary,
      range: range, hint: "list Markdown files only")
  }

  /// The site has a `SUMMARY.md` that does not name this page. It is published, but no contents
  /// lead to it.
  ///
  /// Add a link to it in `SUMMARY.md`, or put `draft: true` in its front matter.
  static func notListed(_ page: String, summary: String) -> Diagnostic {
    Diagnostic(
      id: "site/not-listed", severity: .warning,
      message: "'\(summary)' does not list this page, so no contents lead to it", file: page,
      range: SourceRange(at: 0), hint: "add a link to it there")
  }
}

// What `notesite check` adds.
extension Diagnostic {
  /// A heading is more than one level below the heading before it. Readers who jump from heading to
  /// heading miss a step.
  ///
  /// Write as many `#` as the hint says.
  static func skippedLevel(
    _ level: Int, after last: Int, _ page: String, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "check/skipped-level", severity: .warning,
      message: "a heading of level \(level) follows one of level \(last)", file: page,
      range: range, hint: "write '\(String(repeating: "#", count: last + 1))'")
  }

  /// An image has nothing between its square brackets, so readers who do not see it learn nothing
  /// of it.
  ///
  /// Say between `![` and `]` what the image shows.
  static func missingAlternative(_ page: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "check/missing-alternative", severity: .warning,
      message: "the image has no text for readers who do not see it", file: page, range: range,
      hint: "say between '![' and ']' what it shows")
  }

  /// A figure, equation or the like has a name that nothing refers to. It may be left over, or the
  /// text forgets its figure.
  ///
  /// Write `@name` where the text means it, or remove the name.
  static func unusedLabel(_ target: Target) -> Diagnostic {
    Diagnostic(
      id: "check/unused-label", severity: .warning,
      message: "nothing refers to '\(target.label)'", file: target.page, range: target.range,
      hint: "write '@\(target.label)' where it is meant, or remove the name")
  }
}

// What `notesite check --github` adds.
extension Diagnostic {
  /// GitHub's formulas do without some commands, for safety, and show an error in their place.
  ///
  /// Write what the hint says, which looks the same on the site.
  static func refusedByGitHub(
    _ command: String, instead: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "github/refused-command", severity: .warning, message: "GitHub refuses '\(command)'",
      range: range, hint: instead)
  }

  /// A macro of `notesite.yml` is known to this site only, so GitHub cannot show the formula.
  ///
  /// Write out what it stands for, if the page is to be read on GitHub.
  static func macroOnGitHub(_ command: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "github/unknown-macro", severity: .warning,
      message: "GitHub does not know this site's macro '\(command)'", range: range,
      hint: "write out what it stands for")
  }

  /// Between single dollars GitHub reads a backslash before a sign as Markdown, so it never reaches
  /// the formula.
  ///
  /// Write the command by its name, as `\lbrace` for `\{`, or put the formula between `` $` `` and
  /// `` `$ ``.
  static func backslashOnGitHub(
    _ command: String, instead: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "github/eaten-backslash", severity: .warning,
      message: "GitHub takes the backslash of '\(command)' between single dollars", range: range,
      hint: (instead.map { "write '\($0)', or " } ?? "") + "put the formula between '$`' and '`$'")
  }

  /// GitHub takes dollars for a formula only if no letter or digit touches them from outside.
  ///
  /// Put the formula between `` $` `` and `` `$ ``, or put a space or hyphen beside it.
  static func dollarInWord(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "github/dollar-in-word", severity: .warning,
      message: "GitHub shows no formula where a dollar touches a letter or a digit", range: range,
      hint: "put the formula between '$`' and '`$'")
  }

  /// GitHub takes some HTML tags out of pages for safety, so its readers do not see what stands
  /// there.
  ///
  /// Say it in Markdown, or with other tags.
  static func filteredTag(_ tag: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "github/filtered-tag", severity: .warning, message: "GitHub takes '<\(tag)>' out",
      range: range, hint: "say it in Markdown")
  }
}

import DocumentModel
import SourceText

extension Diagnostic {
  /// A file that would be written over another one.
  package static func sameURL(_ page: String, as other: String) -> Diagnostic {
    Diagnostic(
      id: "site/same-url", message: "this page has the same URL as '\(other)'", file: page,
      range: SourceRange(at: 0), hint: "rename one of the two files")
  }

  static func missingFile(
    _ path: String, near: String?, _ page: String, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "site/missing-file", message: "there is no page or file '\(path)'", file: page,
      range: range, hint: near.map { "did you mean '\($0)'?" })
  }

  static func missingAnchor(
    _ fragment: String, of target: String, near: String?, _ page: String, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "site/missing-anchor", message: "'\(target)' has nothing named '#\(fragment)'",
      file: page,
      range: range, hint: near.map { "did you mean '#\($0)'?" })
  }

  static func unsafeScheme(_ page: String, _ range: SourceRange) -> Diagnostic {
    let schemes = LinkScheme.safe.sorted().joined(separator: ", ")
    return Diagnostic(
      id: "site/unsafe-scheme", message: "links of this scheme are not published", file: page,
      range: range, hint: "use a path, or one of these schemes: \(schemes)")
  }

  static func leavesSite(_ path: String, _ page: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "site/leaves-site", message: "'\(path)' leads out of the content folder", file: page,
      range: range, hint: "link relative to this page, inside the content folder")
  }
}

// What the front matter says about a page's address.
extension Diagnostic {
  static func badSlug(_ page: String, _ slug: PlacedText, isFolderPage: Bool) -> Diagnostic {
    Diagnostic(
      id: "site/bad-slug",
      message: isFolderPage
        ? "the page of a folder is its 'index.html' and takes no slug"
        : "'\(slug.text)' cannot be the last part of an address",
      file: page, range: slug.range,
      hint: isFolderPage ? "rename the folder" : "use letters, digits and hyphens")
  }

  static func badAlias(_ page: String, _ alias: PlacedText) -> Diagnostic {
    Diagnostic(
      id: "site/bad-alias", message: "'\(alias.text)' is no address of this site", file: page,
      range: alias.range, hint: "write a path from the content folder, such as 'old/name.md'")
  }

  static func aliasTaken(_ page: String, _ alias: PlacedText, by other: String) -> Diagnostic {
    Diagnostic(
      id: "site/alias-taken",
      message: "'\(other)' has the address '\(alias.text)' already", file: page,
      range: alias.range, hint: "remove the alias, or the other page")
  }
}

// Names.
extension Diagnostic {
  static func sameName(_ target: Target, as first: Target) -> Diagnostic {
    Diagnostic(
      id: "site/same-name", message: "the name '\(target.label)' is taken", file: target.page,
      range: target.range, hint: "rename one of the two",
      notes: [Note("it is given here first", file: first.page, range: first.range)])
  }

  static func unknownLabel(
    _ label: String, near: String?, _ page: String, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "site/unknown-label", message: "nothing in the site is named '\(label)'", file: page,
      range: range,
      hint: near.map { "did you mean '@\($0)'?" } ?? "write '\\@' if it is meant as text")
  }

  static func leadsToDraft(_ path: String, _ page: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "site/leads-to-draft", message: "'\(path)' is a draft and is not published", file: page,
      range: range, hint: "remove the link, or 'draft: true' there; '--drafts' builds drafts too")
  }
}

// Citations.
extension Diagnostic {
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
  static func listedTwice(
    _ page: String, _ summary: String, _ range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "site/listed-twice", message: "'\(page)' is in the contents already", file: summary,
      range: range, hint: "remove one of the two", notes: [Note("here first", range: first)])
  }

  static func notAPage(_ path: String, _ summary: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "site/not-a-page", message: "'\(path)' is no page of this site", file: summary,
      range: range, hint: "list Markdown files only")
  }

  static func notListed(_ page: String, summary: String) -> Diagnostic {
    Diagnostic(
      id: "site/not-listed", severity: .warning,
      message: "'\(summary)' does not list this page, so no contents lead to it", file: page,
      range: SourceRange(at: 0), hint: "add a link to it there")
  }
}

// What `notesite check` adds.
extension Diagnostic {
  static func skippedLevel(
    _ level: Int, after last: Int, _ page: String, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "check/skipped-level", severity: .warning,
      message: "a heading of level \(level) follows one of level \(last)", file: page,
      range: range, hint: "write '\(String(repeating: "#", count: last + 1))'")
  }

  static func missingAlternative(_ page: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "check/missing-alternative", severity: .warning,
      message: "the image has no text for readers who do not see it", file: page, range: range,
      hint: "say between '![' and ']' what it shows")
  }

  static func unusedLabel(_ target: Target) -> Diagnostic {
    Diagnostic(
      id: "check/unused-label", severity: .warning,
      message: "nothing refers to '\(target.label)'", file: target.page, range: target.range,
      hint: "write '@\(target.label)' where it is meant, or remove the name")
  }
}

// What `notesite check --github` adds.
extension Diagnostic {
  static func refusedByGitHub(
    _ command: String, instead: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "github/refused-command", severity: .warning, message: "GitHub refuses '\(command)'",
      range: range, hint: instead)
  }

  static func macroOnGitHub(_ command: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "github/unknown-macro", severity: .warning,
      message: "GitHub does not know this site's macro '\(command)'", range: range,
      hint: "write out what it stands for")
  }

  static func backslashOnGitHub(
    _ command: String, instead: String?, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "github/eaten-backslash", severity: .warning,
      message: "GitHub takes the backslash of '\(command)' between single dollars", range: range,
      hint: (instead.map { "write '\($0)', or " } ?? "") + "put the formula between '$`' and '`$'")
  }

  static func dollarInWord(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "github/dollar-in-word", severity: .warning,
      message: "GitHub shows no formula where a dollar touches a letter or a digit", range: range,
      hint: "put the formula between '$`' and '`$'")
  }

  static func filteredTag(_ tag: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "github/filtered-tag", severity: .warning, message: "GitHub takes '<\(tag)>' out",
      range: range, hint: "say it in Markdown")
  }
}

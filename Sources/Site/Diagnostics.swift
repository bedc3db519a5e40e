import SourceText

extension Diagnostic {
  static func sameURL(_ page: String, as other: String) -> Diagnostic {
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
      id: "site/missing-anchor", message: "'\(target)' has no heading '#\(fragment)'", file: page,
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

import SourceText

/// What there is to say about one kind of message: why it comes, what it looks like, what to do.
///
/// Words between backticks are code, as in Markdown.
package struct Explanation: Hashable, Sendable {
  /// A file of an example.
  package struct File: Hashable, Sendable {
    /// The path in the site.
    package var path: String
    /// The content, shortened if it is long, without characters that nobody sees.
    package var text: String

    /// A file.
    package init(_ path: String, _ text: String) {
      self.path = path
      self.text = text
    }
  }

  /// The name of the kind, as `math/unknown-command`.
  package var id: String
  /// How bad it is.
  package var severity: Diagnostic.Severity
  /// What the author did, and why it is wrong.
  package var cause: String
  /// What to do about it.
  package var mend: String
  /// A small site that provokes it.
  package var example: [File]
  /// The message about the example, as a terminal shows it.
  package var message: String

  /// An explanation.
  package init(
    id: String, severity: Diagnostic.Severity, cause: String, mend: String, example: [File],
    message: String
  ) {
    self.id = id
    self.severity = severity
    self.cause = cause
    self.mend = mend
    self.example = example
    self.message = message
  }

  /// The name of the part of a page that holds the explanation of a kind.
  package static func fragment(of id: String) -> String {
    String(
      decoding: id.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }

  /// The first sentence of the cause.
  package var summary: String {
    guard let end = cause.firstRange(of: ". ") else { return cause }
    return cause[..<end.lowerBound] + "."
  }
}

import DocumentModel
import SourceText

// What stands in the way of reading a file at all.
extension Diagnostic {
  static func notUTF8(at offset: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/not-utf8", message: "the file is not UTF-8 from here on",
      range: SourceRange(at: offset), hint: "save the file as UTF-8")
  }

  static func nulByte(at offset: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/nul-byte", message: "the file holds a NUL byte, so it is not text",
      range: SourceRange(offset, offset + 1))
  }

  static func emptyPage() -> Diagnostic {
    Diagnostic(
      id: "markdown/empty-page", message: "the page is empty", range: SourceRange(at: 0),
      hint: "write something, or remove the file")
  }

  static func fileTooLarge(_ count: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/file-too-large",
      message: "the file has \(count) bytes; at most \(limit) are read", range: SourceRange(at: 0),
      hint: "split the page")
  }

  static func tooManyMarkers(at range: SourceRange, _ limit: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/too-many-markers",
      message: "more than \(limit) list and quote markers on one line", range: range)
  }

  static func listTooDeep(at range: SourceRange, _ limit: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/list-too-deep",
      message: "a list is indented by more than \(limit) columns", range: range)
  }

  static func textTooCostly(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/text-too-costly",
      message: "a paragraph is too long and has too many special characters to be read in time",
      range: range, hint: "break it up with blank lines")
  }

  static func tooManyDelimiterRows(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/too-many-delimiter-rows",
      message: "too many rows of dashes in one paragraph", range: range,
      hint: "put blank lines between tables")
  }

  static func tableTooWide(_ columns: Int, at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/table-too-wide",
      message: "a table has \(columns) columns; at most \(limit) are read", range: range)
  }

  static func tableTooLarge(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/table-too-large", message: "a table has more than \(limit) cells",
      range: range, hint: "split the table, or show an excerpt")
  }

  static func definitionsTooCostly(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/definitions-too-costly",
      message: "a link definition is too long for the number of links on the page", range: range,
      hint: "shorten its address or title")
  }
}

// What is wrong within a page that is read.
extension Diagnostic {
  static func nestedTooDeep(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/nested-too-deep", message: "nested more than \(limit) levels deep",
      range: range)
  }

  static func unclosedFence(_ fence: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/unclosed-fence", message: "the code fence is never closed", range: range,
      hint: "end it with a line '\(fence)'")
  }

  static func unclosedFormula(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/unclosed-formula", message: "the formula that '$$' opens is never closed",
      range: range, hint: "end it with '$$'")
  }

  static func textAfterFormula(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/text-after-formula", message: "text after the '$$' that closes a formula",
      range: range, hint: "put it on a line of its own")
  }

  static func unknownCallout(
    _ word: String, at range: SourceRange, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      id: "markdown/unknown-callout", severity: .warning,
      message: "there is no callout '[!\(word)]', so this stays a quote", range: range,
      hint: nearest.map { "did you mean '[!\($0)]'?" } ?? "write '\\[' if it is meant as text")
  }

  static func titledAlert(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/titled-alert", severity: .warning,
      message: "'[!\(word)]' with text behind it stays a quote, here and on GitHub", range: range,
      hint: "begin the text on the next line")
  }

  static func unusedAnchor(_ anchor: Anchor) -> Diagnostic {
    Diagnostic(
      id: "markdown/unused-name", severity: .warning,
      message: "the name '\(anchor.name)' belongs to nothing", range: anchor.range,
      hint: "put it behind a heading, a lone image, a callout's title or a caption")
  }

  static func headingWithoutWords(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/heading-without-words", severity: .warning,
      message: "the heading has no words that a link could name", range: range,
      hint: "give it a name: '<!-- {#sec-name} -->' at its end")
  }

  static func ignoredLabel(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/ignored-label", severity: .warning,
      message: "a formula in a sentence has no number, so '\(name)' names nothing", range: range,
      hint: "put the formula between '$$' on lines of its own")
  }

  static func secondLabel(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/second-label", message: "this row has a label already", range: range,
      hint: "remove '\\label{\(name)}'")
  }

  static func bidirectionalControl(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return Diagnostic(
      id: "markdown/bidirectional-control", severity: .warning,
      message: "an invisible character (U+\(code)) reorders the text that a reader sees",
      range: range, hint: "remove it")
  }

  static func unclosedFrontMatter(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "front-matter/unclosed", message: "the front matter is never closed", range: range,
      hint: "end it with a line '---'")
  }

  static func frontMatterTooLarge(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "front-matter/too-large",
      message: "the front matter has more than \(limit / 1024) KiB", range: range)
  }
}

// What is wrong with a cell's first line or its options.
extension Diagnostic {
  static func unknownOption(_ key: String, at range: SourceRange, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "cell/unknown-option", message: "unknown option '\(key)'", range: range,
      hint: nearest.map { "use '\($0)'" })
  }

  static func repeatedOption(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "cell/repeated-option", message: "option '\(key)' is given twice", range: range,
      hint: "keep one of them")
  }

  static func brokenOption(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "cell/broken-option", message: "not an option", range: range,
      hint: "write '//| key: value'")
  }

  static func keyNotYet(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/key-not-yet", severity: .warning,
      message: "'\(key)' has no effect in this version", range: range)
  }

  static func wrongOptionValue(
    _ key: String, expected: String, found: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "cell/wrong-option-value",
      message: "option '\(key)' takes \(expected), found '\(found.prefix(40))'", range: range)
  }

}

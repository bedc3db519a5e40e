import DocumentModel
import SourceText

// What stands in the way of reading a file at all.
extension Diagnostic {
  /// The page holds bytes that are not UTF-8, most often because it was saved as Latin-1 or is not
  /// text at all.
  ///
  /// Save the file as UTF-8 in your editor, or convert it with `iconv -f latin1 -t utf8`.
  static func notUTF8(at offset: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/not-utf8", message: "the file is not UTF-8 from here on",
      range: SourceRange(at: offset), hint: "save the file as UTF-8")
  }

  /// The page holds a byte zero, which no text has. It may be UTF-16 or a binary file with a wrong
  /// name.
  ///
  /// Save the file as UTF-8, or remove the byte.
  static func nulByte(at offset: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/nul-byte", message: "the file holds a NUL byte, so it is not text",
      range: SourceRange(offset, offset + 1), hint: "save the file as UTF-8, or remove the byte")
  }

  /// The page has no text, so it would be published empty.
  ///
  /// Write something, remove the file, or put `draft: true` in its front matter.
  static func emptyPage() -> Diagnostic {
    Diagnostic(
      id: "markdown/empty-page", message: "the page is empty", range: SourceRange(at: 0),
      hint: "write something, or remove the file")
  }

  /// The page is larger than any page that a reader could use, and is not read.
  ///
  /// Split it into several pages; put data into files of its own.
  static func fileTooLarge(_ count: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/file-too-large",
      message: "the file has \(count) bytes; at most \(limit) are read", range: SourceRange(at: 0),
      hint: "split the page")
  }

  /// A line begins with more signs for quotes, list items or footnotes than people write.
  ///
  /// Remove the superfluous `>`, `-` or numbers.
  static func tooManyMarkers(at range: SourceRange, _ limit: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/too-many-markers",
      message: "more than \(limit) list and quote markers on one line", range: range,
      hint: "remove those that are too many")
  }

  /// A list item is indented very far to the right, as happens when text is pasted from elsewhere.
  ///
  /// Indent the list by two to four spaces a level.
  static func listTooDeep(at range: SourceRange, _ limit: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/list-too-deep",
      message: "a list is indented by more than \(limit) columns", range: range,
      hint: "indent it by two to four columns a level")
  }

  /// One paragraph is so long, and has so many brackets, stars or dollars, that reading it would
  /// take minutes. It is usually data that was pasted into the text.
  ///
  /// Break it up with blank lines, or put data between code fences.
  static func textTooCostly(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/text-too-costly",
      message: "a paragraph is too long and has too many special characters to be read in time",
      range: range, hint: "break it up with blank lines")
  }

  /// One paragraph has hundreds of rows of dashes, each of which might begin a table.
  ///
  /// Put blank lines between tables.
  static func tooManyDelimiterRows(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/too-many-delimiter-rows",
      message: "too many rows of dashes in one paragraph", range: range,
      hint: "put blank lines between tables")
  }

  /// A table has more columns than are read.
  ///
  /// Put the data into a file, and show an excerpt or a plot of it.
  static func tableTooWide(_ columns: Int, at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/table-too-wide",
      message: "a table has \(columns) columns; at most \(limit) are read", range: range,
      hint: "show fewer columns, or a plot of the data")
  }

  /// A table has more cells than are read; short rows count as if they were full.
  ///
  /// Split the table, or show an excerpt.
  static func tableTooLarge(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/table-too-large", message: "a table has more than \(limit) cells",
      range: range, hint: "split the table, or show an excerpt")
  }

  /// A link definition such as `[name]: address` is copied at each link that uses it, and this one
  /// is too long for that.
  ///
  /// Shorten the address or the title, or write the link where it is used.
  static func definitionsTooCostly(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/definitions-too-costly",
      message: "a link definition is too long for the number of links on the page", range: range,
      hint: "shorten its address or title")
  }
}

// What is wrong within a page that is read.
extension Diagnostic {
  /// Quotes, lists or emphasis lie inside one another deeper than is read. What lies deeper is left
  /// out.
  ///
  /// Nest less; often a marker was repeated by mistake.
  static func nestedTooDeep(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "markdown/nested-too-deep", message: "nested more than \(limit) levels deep",
      range: range, hint: "nest less")
  }

  /// A code fence is opened and never closed, so that the rest of the page counts as code.
  ///
  /// End the code with a line of as many backticks as it begins with, and nothing else on it.
  static func unclosedFence(_ fence: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/unclosed-fence", message: "the code fence is never closed", range: range,
      hint: "end it with a line '\(fence)'")
  }

  /// A line begins a formula with `$$`, and no second `$$` ends it.
  ///
  /// End the formula with `$$`.
  static func unclosedFormula(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/unclosed-formula", message: "the formula that '$$' opens is never closed",
      range: range, hint: "end it with '$$'")
  }

  /// Text follows the `$$` that closes a formula, where it would be left out.
  ///
  /// Put the text on a line of its own.
  static func textAfterFormula(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/text-after-formula", message: "text after the '$$' that closes a formula",
      range: range, hint: "put it on a line of its own")
  }

  /// A quote begins with `[!word]` like a callout, but there is no callout of that word, so it
  /// stays a quote.
  ///
  /// Write one of the words that the guide lists, such as `[!NOTE]` or `[!TIP]`, or `\[` for a
  /// bracket in the text.
  static func unknownCallout(
    _ word: String, at range: SourceRange, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      id: "markdown/unknown-callout", severity: .warning,
      message: "there is no callout '[!\(word)]', so this stays a quote", range: range,
      hint: nearest.map { "did you mean '[!\($0)]'?" } ?? "write '\\[' if it is meant as text")
  }

  /// Words follow `[!NOTE]` or another of GitHub's five alerts. GitHub then shows a quote,
  /// and so does this tool.
  ///
  /// Begin the text on the next line.
  static func titledAlert(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/titled-alert", severity: .warning,
      message: "'[!\(word)]' with text after it stays a quote, here and on GitHub", range: range,
      hint: "begin the text on the next line")
  }

  /// A comment `<!-- {#name} -->` gives a name to the heading, image or caption before it. Here it
  /// stands where nothing takes it.
  ///
  /// Put it after a heading, an image on its own, a callout's title or a caption.
  static func unusedAnchor(_ anchor: Anchor) -> Diagnostic {
    Diagnostic(
      id: "markdown/unused-name", severity: .warning,
      message: "the name '\(anchor.name)' belongs to nothing", range: anchor.range,
      hint:
        "put it on the same line, after a heading, a lone image, a callout's title or a caption")
  }

  /// A link to a heading is made from its letters and digits. This one has none, so no link can
  /// lead to it.
  ///
  /// Give it a name: `<!-- {#sec-name} -->` at its end.
  static func headingWithoutWords(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/heading-without-words", severity: .warning,
      message: "the heading has no words that a link could name", range: range,
      hint: "give it a name: '<!-- {#sec-name} -->' at its end")
  }

  /// Only formulas on lines of their own are numbered. A `\label` in a formula within a sentence
  /// names nothing.
  ///
  /// Put the formula between `$$` on lines of its own, or remove the label.
  static func ignoredLabel(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/ignored-label", severity: .warning,
      message: "a formula in a sentence has no number, so '\(name)' names nothing", range: range,
      hint: "put the formula between '$$' on lines of its own")
  }

  /// One row of a formula has two labels, but it has only one number.
  ///
  /// Remove one of the two labels.
  static func secondLabel(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/second-label", message: "this row has a label already", range: range,
      hint: "remove '\\label{\(name)}'")
  }

  /// The line holds an invisible character that turns the direction of the text, so that readers
  /// see other code than runs.
  ///
  /// Remove it. Right-to-left writing needs none: the browser finds the direction itself.
  static func bidirectionalControl(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    return Diagnostic(
      id: "markdown/bidirectional-control", severity: .warning,
      message: "an invisible character (U+\(code)) reorders the text that a reader sees",
      range: range, hint: "remove it")
  }

  /// The page begins with a line `---` and keys, but no second `---` ends the front matter.
  ///
  /// Put a line `---` after the last key.
  static func unclosedFrontMatter(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "front-matter/unclosed", message: "the front matter is never closed", range: range,
      hint: "end it with a line '---'")
  }

  /// The front matter is longer than any set of keys needs, and is not read.
  ///
  /// Move the text below the second `---`.
  static func frontMatterTooLarge(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "front-matter/too-large",
      message: "the front matter has more than \(limit / 1024) KiB", range: range,
      hint: "move the text below the second '---'")
  }

  /// The front matter has a key that does nothing in this version.
  ///
  /// Nothing is to be done; remove the key to be rid of the warning.
  static func keyNotYet(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "markdown/key-not-yet", severity: .warning,
      message: "'\(key)' has no effect in this version", range: range)
  }
}

import SourceText

// What is wrong with a file.
extension Diagnostic {
  /// The bibliography holds bytes that are not UTF-8, most often because it was saved as Latin-1.
  /// What stands before them is read.
  ///
  /// Save the file as UTF-8 in your editor, or convert it with `iconv -f latin1 -t utf8`.
  static func notUTF8(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/not-utf8", message: "the file is not UTF-8 from here on", range: range,
      hint: "save it as UTF-8")
  }

  /// The file has more mistakes than are worth showing at once, usually because one of the first
  /// ones upsets all that follows.
  ///
  /// Correct the mistakes above this one, then look again.
  static func tooManyMistakes(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/too-many-mistakes", message: "more mistakes than are shown", range: range,
      hint: "correct those above first")
  }

  /// An entry begins with `@` and a type, but no opening brace follows, so nothing of it can be
  /// read.
  ///
  /// Write `@article{key, …}`.
  static func missingBrace(after type: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-brace", message: "no '{' after '@\(type)'", range: range,
      hint: "write '@\(type){key, …}'")
  }

  /// An entry has nothing between its opening brace and its first comma, so no page could cite it.
  ///
  /// Put a key and a comma after the opening brace: `@article{elman1990, …}`.
  static func missingKey(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-key", message: "the entry has no key", range: range,
      hint: "put a key and a comma after the opening brace")
  }

  /// The key of an entry and its fields are separated by commas, and here one is missing. What
  /// follows it cannot be told apart.
  ///
  /// Put a comma after the key and after each field.
  static func missingComma(after text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-comma", message: "no ',' after '\(text.excerpt)'", range: range,
      hint: "put ',' here")
  }

  /// Where a field should begin there is something that is not a name, such as a second comma or a
  /// stray brace.
  ///
  /// Write `name = {value}`, or remove what stands there.
  static func missingFieldName(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-field-name", message: "expected the name of a field", range: range,
      hint: "write 'name = {value}'")
  }

  /// A field has a name but no equals sign after it, so its value is not found.
  ///
  /// Write `name = {value}`.
  static func missingEquals(after name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-equals", message: "no '=' after '\(name.excerpt)'", range: range,
      hint: "write '\(name.excerpt) = {value}'")
  }

  /// A field has a name and an equals sign, but nothing that could be its value, or ends with `#`,
  /// which joins two pieces.
  ///
  /// Put the value between braces: `year = {1990}`.
  static func missingValue(of name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-value", message: "'\(name.excerpt)' has no value", range: range,
      hint: "put the value between braces")
  }

  /// A value ends with `#`, which joins two pieces, but the second piece is missing.
  static func missingPiece(of name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-value",
      message: "the value of '\(name.excerpt)' ends with '#'", range: range,
      hint: "put another piece after '#', or remove it")
  }

  /// After a field's value there is more text before the entry goes on, often because a brace in
  /// the value is closed too early.
  ///
  /// Put the whole value between one pair of braces, or `#` between two pieces of it.
  static func textBeforeEnd(closer: UInt8, at range: SourceRange) -> Diagnostic {
    let closer = String(UnicodeScalar(closer))
    return Diagnostic(
      id: "bibliography/text-before-end", message: "expected '\(closer)' after the value",
      range: range, hint: "put '#' between two pieces of a value")
  }

  /// A brace or parenthesis that opens an entry or a value has no partner. The entry ends where the
  /// next one begins.
  ///
  /// Put the missing closing brace where the value or the entry ends.
  static func unclosedBrace(_ opening: UInt8, at range: SourceRange) -> Diagnostic {
    let isBrace = opening == .openBrace
    return Diagnostic(
      id: "bibliography/unclosed-brace",
      message: "the \(isBrace ? "brace" : "parenthesis") is never closed", range: range,
      hint: "put '\(isBrace ? "}" : ")")' where it ends")
  }

  /// A value that begins with a quotation mark has no second one. Inside such a value a mark of its
  /// own stands between braces.
  ///
  /// Put `"` where the value ends, and write `{"}` for a mark inside it.
  static func unclosedQuote(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/unclosed-quote", message: "the quotation mark is never closed",
      range: range, hint: "put '\"' where the value ends, and '{\"}' for a mark inside it")
  }

  /// A value without braces, quotation marks or digits is the name of an `@string`, and the file
  /// defines none of that name before.
  ///
  /// Put a text between braces, or define the name: `@string{name = {text}}`.
  static func undefinedString(
    _ name: String, at range: SourceRange, nearest: String?
  ) -> Diagnostic {
    let braces = "put a text between braces"
    return Diagnostic(
      id: "bibliography/undefined-string", message: "no @string is named '\(name.excerpt)'",
      range: range, hint: nearest.map { "did you mean '\($0)'?" } ?? braces)
  }

  /// A value, with the `@string` texts that it names, is longer than what any entry needs. It is
  /// left out.
  ///
  /// Keep long texts, such as abstracts, out of the bibliography.
  static func valueTooLong(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "bibliography/value-too-long",
      message: "the value is longer than \(limit >> 10) KiB with this piece", range: range)
  }

  /// The `@string` texts that the entries of this file name would fill more memory than a
  /// bibliography may use. Those that follow are left empty.
  ///
  /// Write long texts out where they are needed, or leave them out.
  static func stringsTooLong(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "bibliography/strings-too-long",
      message: "the @strings of this file stand for more than \(limit >> 20) MiB", range: range)
  }

  /// An entry has the same field twice, and only one of them can count.
  ///
  /// Keep one of the two fields.
  static func repeatedField(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/repeated-field", severity: .warning,
      message: "the entry has '\(name.excerpt)' already", range: range, hint: "keep one of them")
  }

  /// Two entries have the same key, so a citation cannot tell which one it means. The first one
  /// counts.
  ///
  /// Rename or remove one of the entries.
  static func repeatedKey(
    _ entry: BibliographyEntry, first: BibliographyEntry
  ) -> Diagnostic {
    Diagnostic(
      id: "bibliography/repeated-key", severity: .warning,
      message: "another entry has the key '\(entry.key.excerpt)'", file: entry.file,
      range: entry.keyRange, hint: "rename or remove this entry; citations mean the first",
      notes: [Note("the first is here", file: first.file, range: first.keyRange)])
  }

  /// The `crossref` of an entry names the entry from which it takes what it lacks, and no entry has
  /// that key.
  ///
  /// Write the key of an entry of the same site, or remove the field.
  static func unknownCrossReference(
    _ field: BibliographyEntry.Field, in file: String, nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      id: "bibliography/unknown-crossref", severity: .warning,
      message: "no entry has the key '\(field.value.excerpt)'", file: file, range: field.range,
      hint: nearest.map { "did you mean '\($0)'?" })
  }
}

// What is wrong with an entry that is cited.
extension Diagnostic {
  /// The entry's type is not one that BibTeX knows, so it is shown like `@misc`.
  ///
  /// Write a type such as `@article`, `@book`, `@inproceedings`, `@phdthesis` or `@misc`.
  static func unknownType(_ type: String, at range: SourceRange, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "bibliography/unknown-type", severity: .warning, message: "unknown type '@\(type)'",
      range: range, hint: "use '@\(nearest ?? "misc")'")
  }

  /// A page cites an entry that lacks a field without which readers do not find the work.
  ///
  /// Add the field, or use a type that does not need it, such as `@misc`.
  static func missingField(_ names: String, of entry: BibliographyEntry) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-field", severity: .warning,
      message: "'\(entry.key.excerpt)' is cited but has no \(names)", range: entry.keyRange,
      hint: "add it, or use a type other than '@\(entry.type)'")
  }

  /// A field has a TeX command that is not an accent, letter or font of BibTeX, so it is left out
  /// of the text.
  ///
  /// Write the character itself, as in `é`, or put a formula between dollar signs.
  static func unknownCommand(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/unknown-command", severity: .warning,
      message: "unknown command '\\\(name.excerpt)'", range: range,
      hint: "write the character itself, or put a formula between '$'")
  }

  /// A dollar sign in a field begins a formula, and no second one ends it.
  ///
  /// End the formula with `$`, or write `\$` for a dollar sign.
  static func unclosedMath(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/unclosed-math", severity: .warning,
      message: "the formula that '$' opens is never closed", range: range,
      hint: "end it with '$', and write '\\$' for a dollar sign")
  }

  /// A name has at most two commas, as in `Last, Jr, First`; here two names were probably separated
  /// by a comma.
  ///
  /// Put `and` between two names: `Elman, Jeffrey and Jordan, Michael`.
  static func tooManyCommas(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/too-many-commas", severity: .warning,
      message: "a name with more than two commas", range: range,
      hint: "put 'and' between two names")
  }

  /// A list of names has an `and` too many, so that one of its names is empty.
  ///
  /// Remove one `and`.
  static func emptyName(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/empty-name", severity: .warning, message: "a name without letters",
      range: range, hint: "remove one 'and'")
  }

  /// A DOI begins with `10.`, digits and a slash. This one does not, so its link would lead
  /// nowhere.
  ///
  /// Write the whole DOI and nothing else, as in `10.1162/neco.1997.9.8.1735`.
  static func badDOI(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/bad-doi", severity: .warning, message: "'\(text.excerpt)' is not a DOI",
      range: range, hint: "write it in full, such as '10.1162/neco.1997.9.8.1735'")
  }

  /// The address is not one of a web page, so it is not linked.
  ///
  /// Write the whole address with `https://`.
  static func badURL(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/bad-url", severity: .warning,
      message: "'\(text.excerpt)' is not the URL of a web page", range: range,
      hint: "write it with 'https://'")
  }
}

extension String {
  /// The text on one line, cut after 40 characters.
  fileprivate var excerpt: String {
    let line = String(
      String.UnicodeScalarView(unicodeScalars.prefix(40).map { $0.value < 0x20 ? " " : $0 }))
    return unicodeScalars.count > 40 ? line + "…" : line
  }
}

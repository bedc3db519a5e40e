import SourceText

// What is wrong with a file.
extension Diagnostic {
  static func notUTF8(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/not-utf8", message: "the file is not UTF-8 from here on", range: range,
      hint: "save it as UTF-8")
  }

  static func tooManyMistakes(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/too-many-mistakes", message: "more mistakes than are shown", range: range,
      hint: "correct those above first")
  }

  static func missingBrace(after type: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-brace", message: "no '{' behind '@\(type)'", range: range,
      hint: "write '@\(type){key, …}'")
  }

  static func missingKey(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-key", message: "the entry has no key", range: range,
      hint: "put a key and a comma behind the opening brace")
  }

  static func missingComma(after text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-comma", message: "no ',' behind '\(text.excerpt)'", range: range,
      hint: "put ',' here")
  }

  static func missingFieldName(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-field-name", message: "expected the name of a field", range: range,
      hint: "write 'name = {value}'")
  }

  static func missingEquals(after name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-equals", message: "no '=' behind '\(name.excerpt)'", range: range,
      hint: "write '\(name.excerpt) = {value}'")
  }

  static func missingValue(of name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-value", message: "'\(name.excerpt)' has no value", range: range,
      hint: "put the value between braces")
  }

  static func missingPiece(of name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-value",
      message: "the value of '\(name.excerpt)' ends with '#'", range: range,
      hint: "put another piece behind '#', or remove it")
  }

  static func textBeforeEnd(closer: UInt8, at range: SourceRange) -> Diagnostic {
    let closer = String(UnicodeScalar(closer))
    return Diagnostic(
      id: "bibliography/text-before-end", message: "expected '\(closer)' behind the value",
      range: range, hint: "put '#' between two pieces of a value")
  }

  static func unclosedBrace(_ opening: UInt8, at range: SourceRange) -> Diagnostic {
    let isBrace = opening == .openBrace
    return Diagnostic(
      id: "bibliography/unclosed-brace",
      message: "the \(isBrace ? "brace" : "parenthesis") is never closed", range: range,
      hint: "put '\(isBrace ? "}" : ")")' where it ends")
  }

  static func unclosedQuote(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/unclosed-quote", message: "the quotation mark is never closed",
      range: range, hint: "put '\"' where the value ends, and '{\"}' for a mark inside it")
  }

  static func undefinedString(
    _ name: String, at range: SourceRange, nearest: String?
  ) -> Diagnostic {
    let braces = "put a text between braces"
    return Diagnostic(
      id: "bibliography/undefined-string", message: "no @string is named '\(name.excerpt)'",
      range: range, hint: nearest.map { "did you mean '\($0)'?" } ?? braces)
  }

  static func valueTooLong(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "bibliography/value-too-long",
      message: "the value is longer than \(limit >> 10) KiB with this piece", range: range)
  }

  static func stringsTooLong(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "bibliography/strings-too-long",
      message: "the @strings of this file stand for more than \(limit >> 20) MiB", range: range)
  }

  static func repeatedField(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/repeated-field", severity: .warning,
      message: "the entry has '\(name.excerpt)' already", range: range, hint: "keep one of them")
  }

  static func repeatedKey(
    _ entry: BibliographyEntry, first: BibliographyEntry
  ) -> Diagnostic {
    Diagnostic(
      id: "bibliography/repeated-key", severity: .warning,
      message: "another entry has the key '\(entry.key.excerpt)'", file: entry.file,
      range: entry.keyRange, hint: "rename or remove this entry; citations mean the first",
      notes: [Note("the first is here", file: first.file, range: first.keyRange)])
  }

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
  static func unknownType(_ type: String, at range: SourceRange, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "bibliography/unknown-type", severity: .warning, message: "unknown type '@\(type)'",
      range: range, hint: "use '@\(nearest ?? "misc")'")
  }

  static func missingField(_ names: String, of entry: BibliographyEntry) -> Diagnostic {
    Diagnostic(
      id: "bibliography/missing-field", severity: .warning,
      message: "'\(entry.key.excerpt)' is cited but has no \(names)", range: entry.keyRange,
      hint: "add it, or use a type other than '@\(entry.type)'")
  }

  static func unknownCommand(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/unknown-command", severity: .warning,
      message: "unknown command '\\\(name.excerpt)'", range: range,
      hint: "write the character itself, or put a formula between '$'")
  }

  static func unclosedMath(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/unclosed-math", severity: .warning,
      message: "the formula that '$' opens is never closed", range: range,
      hint: "end it with '$', and write '\\$' for a dollar sign")
  }

  static func tooManyCommas(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/too-many-commas", severity: .warning,
      message: "a name with more than two commas", range: range,
      hint: "put 'and' between two names")
  }

  static func emptyName(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/empty-name", severity: .warning, message: "a name without letters",
      range: range, hint: "remove one 'and'")
  }

  static func badDOI(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "bibliography/bad-doi", severity: .warning, message: "'\(text.excerpt)' is not a DOI",
      range: range, hint: "write it as '10.1162/neco.1997.9.8.1735'")
  }

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

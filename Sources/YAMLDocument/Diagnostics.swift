import SourceText

extension Diagnostic {
  /// The front matter or `notesite.yml` is not YAML: a bracket or quotation mark is open, or a line
  /// is indented wrongly. The message is the YAML reader's.
  ///
  /// Close what is open, and indent with spaces. A text with `: ` or ` #` in it needs quotation
  /// marks.
  static func broken(_ problem: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(id: "yaml/broken", message: "broken YAML: \(problem)", range: range)
  }

  /// YAML's anchors (`&name`) and aliases (`*name`) are not read, since a few of them can stand for
  /// gigabytes.
  ///
  /// Write the value out, or put a text that begins with `&` or `*` between quotation marks.
  static func aliases(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "yaml/alias", message: "YAML anchors and aliases are not read", range: range,
      hint: "write the value out, or put a text that begins with '&' or '*' between quotes")
  }

  /// Lists and mappings are nested deeper than any key needs.
  ///
  /// Remove the superfluous brackets.
  static func tooDeep(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "yaml/too-deep", message: "YAML nested more than \(limit) levels deep", range: range,
      hint: "remove the brackets that are too many")
  }

  /// A key is a list or a mapping, but every key here is a name.
  ///
  /// Write `name: value`; put a text that begins with a bracket between quotation marks.
  static func keyIsNotText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "yaml/key-is-not-text", message: "a key must be a text", range: range,
      hint: "put it between quotation marks")
  }

  /// A mapping has the same key twice, and only one value can count.
  ///
  /// Keep one of the two lines.
  static func repeatedKey(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "yaml/repeated-key", message: "key '\(key)' is given twice", range: range,
      hint: "keep one of them")
  }

  /// There is no key of this name at this place, so it would have no effect. Most often it is
  /// misspelt, or another tool's.
  ///
  /// Write the key that the hint names, or remove the line.
  static func unknownKey(_ key: String, at range: SourceRange, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "yaml/unknown-key", message: "unknown key '\(key)'", range: range,
      hint: nearest.map { "use '\($0)'" })
  }

  /// The value is of another kind than its key takes, such as a word where a number belongs.
  ///
  /// Write a value of the kind that the message asks for.
  static func expected(_ what: String, _ value: YAMLValue) -> Diagnostic {
    let found =
      switch value.kind {
      case .scalar(let text, _) where !text.isEmpty: "'\(text.prefix(40))'"
      default: value.kindName
      }
    return Diagnostic(
      id: "yaml/wrong-type", message: "expected \(what), found \(found)", range: value.range)
  }
}

import SourceText

extension Diagnostic {
  static func broken(_ problem: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(id: "yaml/broken", message: "broken YAML: \(problem)", range: range)
  }

  static func aliases(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "yaml/alias", message: "YAML anchors and aliases are not read", range: range,
      hint: "write the value out, or put a text that begins with '&' or '*' between quotes")
  }

  static func tooDeep(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "yaml/too-deep", message: "YAML nested more than \(limit) levels deep", range: range)
  }

  static func keyIsNotText(at range: SourceRange) -> Diagnostic {
    Diagnostic(id: "yaml/key-is-not-text", message: "a key must be a text", range: range)
  }

  static func repeatedKey(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "yaml/repeated-key", message: "key '\(key)' is given twice", range: range,
      hint: "keep one of them")
  }

  static func unknownKey(_ key: String, at range: SourceRange, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "yaml/unknown-key", message: "unknown key '\(key)'", range: range,
      hint: nearest.map { "use '\($0)'" })
  }

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

import SourceText

/// A YAML value with its place in the file, as its author wrote it: no tags, anchors or aliases.
package struct YAMLValue: Hashable, Sendable {
  /// What it is.
  package var kind: Kind
  /// Where it stands in the file; for sequences and mappings, where it begins.
  package var range: SourceRange

  /// A value.
  package init(_ kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// The three shapes of YAML 1.2 §3.2.1.
  package indirect enum Kind: Hashable, Sendable {
    /// A text; only a plain one, without quotes, can mean a number, a truth value or nothing.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLValue])
    case mapping([Entry])
  }

  /// One `key: value` of a mapping, in the order of the file.
  package struct Entry: Hashable, Sendable {
    /// The key.
    package var key: String
    /// Where the key stands.
    package var keyRange: SourceRange
    /// The value.
    package var value: YAMLValue

    /// An entry.
    package init(key: String, keyRange: SourceRange, value: YAMLValue) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  /// Whether nothing is written in the value's place, or `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = kind else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// What a message calls a value of this kind.
  package var kindName: String {
    switch kind {
    case .scalar: isNull ? "nothing" : "a single value"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

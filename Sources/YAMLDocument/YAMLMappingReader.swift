import SourceText

/// Reads a mapping key by key with types, and reports what it holds besides.
///
/// The keys that are asked for are the keys there are: `finish()` reports every other one with the
/// nearest name among them. A value of the wrong type is reported and read as absent.
package struct YAMLMappingReader {
  /// The mistakes found so far; `finish()` adds the unknown keys.
  package private(set) var diagnostics: [Diagnostic] = []
  private let entries: [YAMLValue.Entry]
  private let renamed: [String: String]
  private var known: [String] = []

  /// A reader of a mapping; `renamed` gives the right name for names that other tools use.
  package init(_ value: YAMLValue, renamed: [String: String] = [:]) {
    self.renamed = renamed
    if case .mapping(let entries) = value.kind {
      self.entries = entries
    } else {
      entries = []
      if !value.isNull { diagnostics.append(.expected("a mapping", value)) }
    }
  }

  /// The value of a key, if there is one and it is not null; marks the key as known.
  package mutating func value(_ key: String) -> YAMLValue? {
    known.append(key)
    return entries.first { $0.key == key && !$0.value.isNull }?.value
  }

  /// Reports every key that was not asked for, and returns all mistakes.
  package mutating func finish() -> [Diagnostic] {
    for entry in entries where !known.contains(entry.key) {
      let nearest = renamed[entry.key] ?? NearestName.find(entry.key, among: known)
      diagnostics.append(.unknownKey(entry.key, at: entry.keyRange, nearest: nearest))
    }
    return diagnostics
  }
}

extension YAMLMappingReader {
  /// A text; numbers and truth values count as the text that is written.
  package mutating func string(_ key: String) -> String? {
    guard let value = value(key) else { return nil }
    return string(value, expected: "text")
  }

  /// A whole number.
  package mutating func integer(_ key: String) -> Int? {
    guard let value = value(key) else { return nil }
    if case .scalar(let text, isPlain: true) = value.kind, let number = Int(text) { return number }
    return wrong("a whole number", value)
  }

  /// A finite number.
  package mutating func number(_ key: String) -> Double? {
    guard let value = value(key) else { return nil }
    if case .scalar(let text, isPlain: true) = value.kind, let number = Double(text),
      number.isFinite
    {
      return number
    }
    return wrong("a number", value)
  }

  /// `true` or `false`.
  package mutating func boolean(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    if case .scalar(let text, isPlain: true) = value.kind {
      if ["true", "True", "TRUE"].contains(text) { return true }
      if ["false", "False", "FALSE"].contains(text) { return false }
    }
    return wrong("'true' or 'false'", value)
  }

  /// A list of texts, or one text in place of a list of one.
  package mutating func strings(_ key: String) -> [String]? {
    guard let value = value(key) else { return nil }
    guard case .sequence(let values) = value.kind else {
      return string(value, expected: "a list of texts").map { [$0] }
    }
    return values.compactMap { string($0, expected: "text") }
  }

  /// A text with its place.
  package mutating func placedString(_ key: String) -> PlacedText? {
    guard let value = value(key) else { return nil }
    return string(value, expected: "text").map { PlacedText($0, range: value.range) }
  }

  /// A list of texts with their places, or one text in place of a list of one.
  package mutating func placedStrings(_ key: String) -> [PlacedText]? {
    guard let value = value(key) else { return nil }
    guard case .sequence(let values) = value.kind else {
      return string(value, expected: "a list of texts").map {
        [PlacedText($0, range: value.range)]
      }
    }
    return values.compactMap { value in
      string(value, expected: "text").map { PlacedText($0, range: value.range) }
    }
  }

  /// One of the raw values of an enumeration.
  package mutating func choice<Choice>(_ key: String, of: Choice.Type) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let value = value(key) else { return nil }
    if case .scalar(let text, _) = value.kind, let choice = Choice(rawValue: text) { return choice }
    return wrong(Choice.allCases.map { "'\($0.rawValue)'" }.joined(separator: " or "), value)
  }

  /// A mapping with a closed set of keys, read by the closure.
  package mutating func mapping(
    _ key: String, read: (inout YAMLMappingReader) -> Void
  ) {
    guard let value = value(key) else { return }
    var reader = YAMLMappingReader(value)
    read(&reader)
    diagnostics += reader.finish()
  }

  /// A mapping from names of the author's choice to texts, in the order of the file.
  package mutating func texts(_ key: String) -> [(name: String, text: String, range: SourceRange)] {
    guard let value = value(key) else { return [] }
    guard case .mapping(let entries) = value.kind else {
      diagnostics.append(.expected("a mapping", value))
      return []
    }
    return entries.compactMap { entry in
      string(entry.value, expected: "text").map { (entry.key, $0, entry.value.range) }
    }
  }

  private mutating func string(_ value: YAMLValue, expected: String) -> String? {
    if case .scalar(let text, _) = value.kind { return text }
    return wrong(expected, value)
  }

  private mutating func wrong<Value>(_ expected: String, _ value: YAMLValue) -> Value? {
    diagnostics.append(.expected(expected, value))
    return nil
  }
}

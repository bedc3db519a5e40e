/// What is wrong with an author's input, where, and what to type instead.
///
/// The only type of message in the tool: the terminal, the page and JSON all show this one.
public struct Diagnostic: Hashable, Sendable, Codable {
  /// How bad it is: an error makes `build` fail.
  public enum Severity: String, Hashable, Sendable, Codable {
    case error, warning
  }

  /// A second place that explains the first.
  public struct Note: Hashable, Sendable, Codable {
    /// Lower case, no full stop.
    public var message: String
    /// The file it points into, or `""` for the diagnostic's own.
    public var file: String
    /// The place.
    public var range: SourceRange

    /// A note.
    public init(_ message: String, file: String = "", range: SourceRange) {
      self.message = message
      self.file = file
      self.range = range
    }
  }

  /// The name of the kind of mistake, as `math/unknown-command`: room, then mistake.
  public var id: String
  /// How bad it is.
  public var severity: Severity
  /// What is wrong: lower case, no full stop.
  public var message: String
  /// The path of the file, or `""` as long as the stage that knows it has not said so.
  public var file: String
  /// The place, in UTF-8 offsets.
  public var range: SourceRange
  /// What to do about it: imperative, what to type.
  public var hint: String?
  /// Further places.
  public var notes: [Note]

  /// A diagnostic; made only by the factory functions in each target's `Diagnostics.swift`.
  public init(
    id: String, severity: Severity = .error, message: String, file: String = "",
    range: SourceRange, hint: String? = nil, notes: [Note] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.file = file
    self.range = range
    self.hint = hint
    self.notes = notes
  }

  /// The same message in a named file; places that already name a file keep it.
  public func located(in file: String) -> Diagnostic {
    var copy = self
    if copy.file.isEmpty { copy.file = file }
    return copy
  }

  /// The same message with its places carried from an extracted text to the file.
  public func mapped(through map: SourceMap) -> Diagnostic {
    var copy = self
    copy.range = map.fileRange(range)
    copy.notes = notes.map { note in
      note.file.isEmpty ? Note(note.message, range: map.fileRange(note.range)) : note
    }
    return copy
  }
}

extension Diagnostic: Comparable {
  /// The order in which a reader works through them: file, place, then id and message.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    if left.range.start != right.range.start { return left.range.start < right.range.start }
    if left.range.end != right.range.end { return left.range.end < right.range.end }
    if left.id != right.id { return left.id < right.id }
    return left.message < right.message
  }
}

extension Sequence where Element == Diagnostic {
  /// Sorted by place, each message once.
  public var sortedAndUnique: [Diagnostic] {
    var seen = Set<Diagnostic>()
    return sorted().filter { seen.insert($0).inserted }
  }

  /// Whether one of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}

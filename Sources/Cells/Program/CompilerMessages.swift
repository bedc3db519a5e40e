import SourceText

/// Reads what `swiftc -diagnostic-style llvm` writes: `file:line:column: error: message`, each
/// followed by an excerpt, which is skipped.
struct CompilerMessages: Sendable {
  /// What it says about the page's cells, each message once.
  private(set) var mistakes: [CellMistake] = []
  /// The errors it reports about no code: that NoteKit is missing, or of another compiler.
  private(set) var foreignErrors: [String] = []

  /// Whether the last message counts for nothing, and so its notes.
  private var isMuted = false

  private struct Line {
    var kind: String
    var position: Substring
    var message: String
    var place: CellPlace?
  }

  /// Reads the compiler's output about a program.
  init(_ output: String, about program: CellProgram) {
    for text in output.split(separator: "\n") {
      if let line = Self.parse(text, about: program) { add(line, program) }
    }
  }

  private mutating func add(_ line: Line, _ program: CellProgram) {
    if line.kind != "note" { isMuted = Self.saysUnused(line, program) }
    if isMuted { return }
    switch (line.kind, line.place) {
    case ("error", let place?):
      append(.doesNotCompile(place, line.message))
    case ("warning", let place?):
      append(.compilerWarning(place, line.message))
    case ("note", let place?):
      guard !mistakes.isEmpty else { return }
      mistakes[mistakes.count - 1].notes.append(.init(message: line.message, place: place))
    case ("error", nil) where Self.isForeign(line.position):
      foreignErrors.append(line.message)
    case ("error", nil):
      // A line of ours between the cells: a cell has named something 'NoteKit', say.
      append(.doesNotCompile(program.head(of: 0), line.message))
    default:
      break
    }
  }

  private mutating func append(_ mistake: CellMistake) {
    if !mistakes.contains(mistake) { mistakes.append(mistake) }
  }
}

extension CompilerMessages {
  /// Whether a message warns that code of a `check` fence is of no use: it is there to be read.
  private static func saysUnused(_ line: Line, _ program: CellProgram) -> Bool {
    guard line.kind == "warning", let place = line.place, place.file == nil,
      program.parts.contains(where: { $0.cell == place.cell && $0.mode == .check })
    else { return false }
    return ["never used", "never mutated", "never read", " is unused"].contains {
      line.message.contains($0)
    }
  }

  private static func parse(_ line: Substring, about program: CellProgram) -> Line? {
    for kind in ["error", "warning", "note"] {
      guard let mark = line.firstRange(of: ": \(kind): ") else { continue }
      let position = line[..<mark.lowerBound]
      guard isPosition(position) else { continue }
      let message = withoutGroup(line[mark.upperBound...])
      return Line(
        kind: kind, position: position, message: message, place: place(position, program))
    }
    return nil
  }

  private static func place(_ text: Substring, _ program: CellProgram) -> CellPlace? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 2, let line = Int(parts[parts.count - 2]),
      let column = Int(parts.last ?? "")
    else { return nil }
    let name = text.dropLast(parts.suffix(2).reduce(2) { $0 + $1.count })
    return program.place(name: name, line: line, column: column)
  }

  /// A message without the ` [#Group]` that names its documentation.
  private static func withoutGroup(_ message: Substring) -> String {
    guard message.hasSuffix("]"), let group = message.ranges(of: " [#").last else {
      return String(message)
    }
    return String(message[..<group.lowerBound])
  }

  /// Whether a message is about no code, or about the program's first line: the import of NoteKit.
  private static func isForeign(_ position: Substring) -> Bool {
    !position.hasPrefix("main.swift:") || position.hasPrefix("main.swift:1:")
  }

  /// Whether a text is the `file:line:column` of a message, and not code from an excerpt.
  private static func isPosition(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":")
    return parts.count > 1 && parts.suffix(parts.count > 2 ? 2 : 1).allSatisfy { Int($0) != nil }
  }
}

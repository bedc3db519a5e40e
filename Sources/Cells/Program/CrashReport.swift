/// What a crashed program says on standard error: Swift's one line, then the backtrace.
struct CrashReport: Sendable {
  /// Why, as the runtime words it, without the place.
  private(set) var message: String?
  /// The innermost place in the page's cells.
  private(set) var place: CellPlace?
  /// The innermost place in the shared code, if that is further in.
  private(set) var modelPlace: CellPlace?
  /// The outermost place in the page's cells: the statement that was running.
  private(set) var statement: CellPlace?
  /// Whether an error left the program uncaught; `message` is that error.
  private(set) var isUncaughtError = false

  /// Whether there was no more memory.
  private(set) var isOutOfMemory = false

  private static let fatal = ": Fatal error"
  private static let precondition = ": Precondition failed"
  private static let assertion = ": Assertion failed"
  private static let uncaught = "Error raised at top level: "

  /// Reads the end of a program's standard error.
  init(_ text: String, of program: CellProgram) {
    for line in text.split(separator: "\n") {
      if Self.saysOutOfMemory(line) { isOutOfMemory = true }
      if line.hasPrefix("*** "), message == nil {
        message = Self.plainReason(line)
      } else if let reason = Self.reason(in: line) {
        message = reason
      } else if let found = Self.frame(in: line, of: program) {
        if found.file == nil {
          place = place ?? found
          statement = found
        } else if place == nil {
          modelPlace = modelPlace ?? found
        }
      }
    }
    if let text = message, text.hasPrefix(Self.uncaught) {
      isUncaughtError = true
      let error = text.dropFirst(Self.uncaught.count)
      message = String(error.hasPrefix("main.") ? error.dropFirst(5) : error)
    }
  }
}

extension CrashReport {
  /// Whether the runtime, an allocator or the new operator says that there is no memory.
  private static func saysOutOfMemory(_ line: Substring) -> Bool {
    [
      "Could not allocate memory", "failed to allocate", "bad_alloc", "Cannot allocate memory",
      "out of memory",
    ]
    .contains { line.firstRange(of: $0) != nil }
  }

  /// The reason in `main/rnn.md:55: Precondition failed: shape mismatch`.
  private static func reason(in line: Substring) -> String? {
    for word in [fatal, precondition, assertion] {
      guard let found = line.firstRange(of: word) else { continue }
      let rest = line[found.upperBound...]
      if rest.hasPrefix(": ") {
        let reason = rest.dropFirst(2)
        return word == fatal ? String(reason) : "\(word.dropFirst(2).lowercased()): \(reason)"
      }
      if rest.isEmpty { return String(word.dropFirst(2)).lowercased() }
    }
    return nil
  }

  /// `*** Program crashed: Bad pointer dereference at 0x0000000000000008 ***` without the address,
  /// or `*** Swift runtime failure: arithmetic overflow ***`.
  private static func plainReason(_ line: Substring) -> String? {
    for word in ["*** Program crashed: ", "*** Swift runtime failure: "] {
      guard line.hasPrefix(word) else { continue }
      let words = line.dropFirst(word.count).split(separator: " ")
      return words.prefix { $0 != "at" && $0 != "***" }.joined(separator: " ").lowercased()
    }
    return nil
  }

  /// The place in `3 [ra] 0x0000 pick(_:) + 96 in prog at content/rnn.md:50:37`.
  private static func frame(in line: Substring, of program: CellProgram) -> CellPlace? {
    guard line.contains(" in "), let found = line.ranges(of: " at ").last else { return nil }
    let position = line[found.upperBound...]
    let parts = position.split(separator: ":", omittingEmptySubsequences: false)
    for count in 1...2 where parts.count > count {
      let numbers = parts.suffix(count).map { Int($0) }
      let name = position.dropLast(parts.suffix(count).reduce(count) { $0 + $1.count })
      guard let number = numbers[0], numbers.allSatisfy({ $0 != nil }) else { continue }
      let column = count > 1 ? numbers[1] ?? 0 : 0
      if let place = program.place(name: name, line: number, column: column) { return place }
    }
    return nil
  }
}

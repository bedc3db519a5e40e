import SourceText

/// Commands that nobody knows, and what to write instead.
extension FormulaParser {
  /// The source of a command that nobody knows, with a message.
  mutating func unknown(_ token: Token) -> MathNode.Kind? {
    let name = stream.name(of: token)
    if name == "[" || name == "]" {
      reportNestedFormula("\\" + name, token)
      return nil
    }
    if DocumentCommandTable.definitions.contains(name) {
      stream.report(.documentCommand(name, range: token.range))
      skipArguments(of: token)
    } else if DocumentCommandTable.names.contains(name) {
      stream.report(.documentCommand(name, range: token.range))
    } else if stream.takesReports {
      stream.report(.unknownCommand(name, hint: hint(for: name), range: token.range))
    }
    if stream.takesReports { forgiveGroups(of: token) }
    return .unknown("\\" + name)
  }

  /// Reads what stands close behind a command that takes no formula.
  private mutating func skipArguments(of token: Token) {
    _ = consume("*")
    if stream.peekRaw().kind == .command { _ = stream.nextRaw() }
    while true {
      if stream.peekRaw().kind == .beginGroup {
        _ = stream.argument(of: token)
      } else if stream.peekRaw().isCharacter("[") {
        _ = stream.optionalArgument()
      } else {
        return
      }
    }
  }

  private func hint(for name: String) -> String? {
    let bytes = Array(name.utf8)
    guard bytes.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) }), let first = bytes.first else {
      return nil
    }
    let next = stream.peekRaw()
    let isBraced = next.kind == .beginGroup
    let isOperator = OperatorNameTable.names.contains(name)
    if isOperator, !isBraced {
      return "write '\\operatorname{\(name)}', or define it with '\\DeclareMathOperator'"
    }
    if bytes.count == 1, first < 0x61, !isBraced {
      return "write '\\mathbb{\(name)}' or '\\operatorname{\(name)}', or define it"
    }
    if bytes.count > 2, !isOperator, let near = nearestName(name, isBraced: isBraced) {
      return "did you mean '\\\(near)'?"
    }
    if bytes.count > 4, !isBraced,
      let near = NearestName.find(name, among: OperatorNameTable.names.sorted())
    {
      return "did you mean '\\operatorname{\(near)}'?"
    }
    if isBraced || next.isCharacter("[") || bytes.count > 10 {
      return "define it with '\\newcommand', or under 'math.macros' in notesite.yml"
    }
    return bytes.count > 1 ? "did you mean '\\operatorname{\(name)}'?" : nil
  }

  /// The name that was meant; before a brace one that takes arguments.
  private func nearestName(_ name: String, isBraced: Bool) -> String? {
    let known = CommandTable.standard.commands.lazy
      .filter { !isBraced || $0.takesBraces }.map(\.name)
    let candidates = (Array(known) + stream.macros.pointee.definedNames).filter {
      Self.mayMean(name, $0)
    }
    return NearestName.find(name, among: candidates)
  }

  /// Whether one name may stand for another: a short one is misspelt in its first letter rarely, and
  /// one of three letters is more often a macro's than another name with one letter changed.
  private static func mayMean(_ name: String, _ candidate: String) -> Bool {
    guard name.utf8.count <= 4, let first = name.utf8.first else { return true }
    guard let other = candidate.utf8.first, first & 0xDF == other & 0xDF else { return false }
    guard name.utf8.count == 3 else { return true }
    return candidate.utf8.count > 3 || candidate.utf8.sorted() == name.utf8.sorted()
  }
}

extension Command {
  /// Whether it is used with something in braces or brackets.
  fileprivate var takesBraces: Bool {
    let next = example.utf8.dropFirst(1 + name.utf8.count).first
    return next == UInt8(ascii: "{") || next == UInt8(ascii: "[")
  }
}

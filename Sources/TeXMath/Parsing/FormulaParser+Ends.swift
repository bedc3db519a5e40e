import SourceText

/// The ends of environments, right and wrong ones.
extension FormulaParser {
  /// Reads the `\end` of an environment, or reports that it is missing.
  mutating func readEnd(of name: String, opened: SourceRange) {
    guard let end = command(ending: .end) else {
      if !stream.isCut { stream.report(.unclosedEnvironment(name, range: opened)) }
      expectOrphan(.environment)
      return
    }
    _ = stream.next()
    let (found, foundRange) = stream.text(of: end)
    guard found != name else { return }
    let range = end.range.union(foundRange)
    let isOuter =
      Self.key(ofEnvironment: found) == outerEnvironment && stream.takesReports
      && nextEnd() != found
    stream.report(
      .mismatchedEnd(found, opened: name, isOuter: isOuter, at: opened, range: range))
    guard isOuter else { return }
    // It is the end of the outer environment, too, and what may come later is not one.
    let letters = found.unicodeScalars.map { Token(.character, value: $0.value, range: foundRange) }
    let braces = [Token.Kind.beginGroup, .endGroup].map { Token($0, range: foundRange) }
    stream.push([end, braces[0]] + letters + [braces[1]])
    expectOrphan(.environment)
  }

  /// A number that tells names apart, so that a parser without environments holds no strings.
  static func key(ofEnvironment name: String) -> Int {
    name.utf8.reduce(1) { $0 &* 31 &+ Int($1) }
  }

  /// Reads an `\end` that has no `\begin`, which is why cells and rows before it had no place.
  mutating func readStrayEnd() {
    let token = stream.next()
    let (name, range) = stream.text(of: token)
    stream.withdraw {
      $0.id == "math/misplaced-alignment" || $0.id == "math/misplaced-newline"
    }
    stream.report(.endWithoutBegin(name, range: token.range.union(range)))
  }

  /// What the next `\end` closes whose `\begin` was read.
  private func nextEnd() -> String? {
    var depth = 0
    var name: String?
    return stream.lookAhead { token in
      if name != nil {
        if token.kind == .endGroup { return name }
        if let scalar = token.scalar { name?.unicodeScalars.append(scalar) }
      } else if case .ending(.end) = token.meaning {
        if depth == 0 { name = "" } else { depth -= 1 }
      } else if token.kind == .command, token.value == EnvironmentCommands.beginName {
        depth += 1
      }
      return nil
    }
  }
}

import SourceText

extension FormulaParser {
  /// Reads the rest of a list in which a command acts on all that follows; the list becomes what
  /// that makes of it.
  ///
  /// - Parameter element: What was just read, and changes the rest; nil before a fraction's command.
  mutating func readChanges(from start: Int, behind element: SourceRange?) {
    var changes = ListChanges()
    if let element { noteSwitch(at: element, from: start, &changes) }
    while let token = peekInList() {
      if token.role == .infix {
        readInfix(token, from: start, &changes)
      } else {
        readElement(token)
        noteSwitch(at: token.range, from: start, &changes)
      }
    }
    nodes.push(changes.finish(nodes.take(from: start)))
  }

  private mutating func noteSwitch(
    at range: SourceRange, from start: Int, _ changes: inout ListChanges
  ) {
    guard let change = listSwitch else { return }
    listSwitch = nil
    changes.apply(change, at: nodes.count - start, range: range)
  }

  private mutating func readInfix(_ token: Token, from start: Int, _ changes: inout ListChanges) {
    guard case .infix(var infix) = token.meaning else { return }
    _ = stream.next()
    if infix.readsThickness { infix.lineThickness = thickness(of: token) }
    if changes.isSplit {
      stream.report(.ambiguousInfix(stream.name(of: token), range: token.range))
    } else {
      changes.split(nodes.take(from: start), by: infix, range: token.range)
    }
  }
}

import DocumentModel
import FigureModel
import SourceText

extension Cell {
  /// Where in the page's file the code stands that showed one of a cell's outputs: a call of
  /// `show`, or the last expression; nil if the code does not tell.
  ///
  /// - Parameter outputs: All that the cell gave; printed text is none of what it showed.
  package func place(ofOutput index: Int, among outputs: [Output]) -> SourceRange? {
    let syntax = mode == .value ? CellSyntax(expression: code) : CellSyntax(code)
    guard let statements = syntax.shownStatements, outputs.indices.contains(index) else {
      return syntax.shownExpression.flatMap { index == outputs.count - 1 ? map.fileRange($0) : nil }
    }
    // One statement may show several, from a list.
    if statements.count == 1 { return map.fileRange(statements[0]) }
    let isShown = { (output: Output) in if case .text = output { false } else { true } }
    guard outputs.count(where: isShown) == statements.count else {
      return syntax.shownExpression.flatMap { index == outputs.count - 1 ? map.fileRange($0) : nil }
    }
    return map.fileRange(statements[outputs[..<index].count(where: isShown)])
  }
}

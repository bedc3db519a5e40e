import SourceText

/// Commands about the cell or the row of an array in which they stand.
enum CellCommands {
  /// The family.
  static let all: [Command] = [
    Command(
      "multicolumn", example: "\\begin{array}{cc} \\multicolumn{2}{c}{a} \\end{array}",
      .run { parser, token in .group(parser.readSpan(token, areWords: false)) }),
    Command(
      "hdotsfor", example: "\\begin{matrix} a & b \\\\ \\hdotsfor{2} \\end{matrix}",
      .run(dots)),
    shove("shoveleft", .left), shove("shoveright", .right),
    Command(
      "MoveEqLeft", example: "\\begin{aligned} \\MoveEqLeft[2] a \\\\ &= b \\end{aligned}",
      .run(moveLeft)),
    Command("Aboxed", example: "\\begin{aligned} \\Aboxed{a &= b} \\end{aligned}", .run(boxed)),
    // No author can write its name.
    Command(
      heldName, example: "x",
      .run { parser, _ in
        let nodes = parser.heldNodes
        parser.heldNodes = []
        return nodes.count == 1 ? nodes[0].kind : nil
      }),
  ]

  /// The command that gives what another one left for the next cell.
  private static let heldName = "@heldForTheNextCell"

  private static func shove(_ name: String, _ alignment: MathArray.Alignment) -> Command {
    Command(
      name, example: "\\begin{multline} a \\\\ \\\(name){b} \\\\ c \\end{multline}",
      .run { parser, token in
        parser.cellSpan = MathArray.CellSpan(columnCount: 1, alignment: alignment)
        return .group(parser.argument(of: token))
      })
  }

  /// `\hdotsfor{3}`: dots in each of so many cells.
  private static func dots(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    _ = parser.stream.optionalArgument()
    let count = min(max(Int(parser.stream.text(of: token).text) ?? 1, 1), 64)
    let dots = MathNode.Kind.symbol(MathSymbol("…", .inner))
    guard parser.innermost == .environment else { return dots }
    let name = parser.stream.macros.pointee.names.intern("ldots")
    let cell = [
      Token(.alignment, range: token.range), Token(.command, value: name, range: token.range),
    ]
    parser.stream.push((1..<count).flatMap { _ in cell })
    return dots
  }

  /// mathtools' `\MoveEqLeft[n]`: the row begins n em, else two, left of where it is aligned.
  private static func moveLeft(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    let width = parser.optionText().flatMap(Double.init) ?? 2
    guard parser.innermost == .environment else { return nil }
    let space = min(max(width, 0), 50)
    parser.hold(MathNode(.space(-space), range: token.range), at: token)
    return .space(space)
  }

  /// mathtools' `\Aboxed{a &= b}`: one frame over two cells. Each half is as high as both.
  private static func boxed(_ parser: inout FormulaParser, _ token: Token) -> MathNode.Kind? {
    let tokens = parser.stream.argument(of: token)
    guard parser.innermost == .environment, let split = tokens.outerAlignment else {
      return .enclosed(.box, parser.list(of: tokens, at: token))
    }
    let left = parser.list(of: Array(tokens[..<split]), at: token)
    let right = parser.list(of: Array(tokens[(split + 1)...]), at: token)
    func node(_ kind: MathNode.Kind) -> MathNode { MathNode(kind, range: token.range) }
    let end = [node(.enclosed(.verticalPhantom, left)), node(.group([]))] + right
    parser.hold(node(.enclosed(.boxRight, end)), at: token)
    return .enclosed(.boxLeft, left + [node(.enclosed(.verticalPhantom, right))])
  }

  /// Ends the cell, and begins the next one with a node.
  fileprivate static func tokens(at token: Token, _ names: inout NameTable) -> [Token] {
    let name = names.intern(heldName)
    return [
      Token(.alignment, range: token.range), Token(.command, value: name, range: token.range),
    ]
  }
}

extension FormulaParser {
  /// `\multicolumn{n}{columns}{content}`, at the start of a cell.
  mutating func readSpan(_ token: Token, areWords: Bool) -> [MathNode] {
    let count = min(max(Int(stream.text(of: token).text) ?? 1, 1), ColumnReader.maximumCount)
    var reader = ColumnReader(stream.argument(of: token), areWords: areWords)
    _ = reader.read()
    let index = reader.columns.firstIndex { !$0.isSeparator }
    let alignment = index.map { reader.alignments[$0] } ?? .center
    if innermost == .environment {
      cellSpan = MathArray.CellSpan(columnCount: count, alignment: alignment)
    }
    return areWords ? textArgument(of: token) : argument(of: token)
  }

  /// Ends the cell that is being read, and begins the next one with a node.
  fileprivate mutating func hold(_ node: MathNode, at token: Token) {
    heldNodes = [node]
    stream.push(CellCommands.tokens(at: token, &stream.macros.pointee.names))
  }
}

extension [Token] {
  /// The place of the first `&` outside braces.
  fileprivate var outerAlignment: Int? {
    var depth = 0
    return firstIndex { token in
      depth += token.kind == .beginGroup ? 1 : token.kind == .endGroup ? -1 : 0
      return depth == 0 && token.kind == .alignment
    }
  }
}

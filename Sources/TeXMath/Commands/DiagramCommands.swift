import SourceText

extension FormulaParser {
  /// amscd's `CD` environment: objects with arrows between them and, in every other row, below.
  mutating func diagram(_ begin: Token, opened range: SourceRange) -> MathNode.Kind? {
    inside(.environment, at: begin, or: nil) { parser in
      var array = MathArray(.matrix, columns: [.center], rows: [[]])
      var tokens: [Token] = []
      while true {
        let token = parser.stream.peekPastSpace()
        if token.kind == .endOfInput || parser.command(ending: .end) != nil { break }
        if parser.command(ending: .newline) != nil {
          parser.endCell(&tokens, in: &array, at: begin)
          parser.consumeNewline(token)
          array.rows.append([])
        } else if token.isCharacter("@") {
          parser.endCell(&tokens, in: &array, at: begin)
          parser.readArrow(parser.stream.next(), into: &array)
        } else {
          tokens += parser.nextBalanced()
        }
      }
      parser.endCell(&tokens, in: &array, at: begin)
      if array.rows.last?.isEmpty == true { array.rows.removeLast() }
      parser.readEnd(of: "CD", opened: range)
      return .array(array)
    }
  }

  /// A token, or a whole group with its braces.
  private mutating func nextBalanced() -> [Token] {
    let first = stream.next()
    guard first.kind == .beginGroup else { return first.kind == .endGroup ? [] : [first] }
    var tokens = [first]
    var depth = 1
    while depth > 0, stream.peekRaw().kind != .endOfInput {
      let token = stream.nextRaw()
      depth += token.kind == .beginGroup ? 1 : token.kind == .endGroup ? -1 : 0
      tokens.append(token)
    }
    return tokens
  }

  /// The tokens up to a character, which is consumed.
  private mutating func tokens(until end: Unicode.Scalar) -> [Token] {
    var tokens: [Token] = []
    while stream.peekPastSpace().kind != .endOfInput, command(ending: .end) == nil {
      if stream.peek().isCharacter(end) {
        _ = stream.next()
        break
      }
      tokens += nextBalanced()
    }
    return tokens
  }

  /// Makes a cell of collected tokens; between two arrows in a row of arrows there is none.
  private mutating func endCell(
    _ tokens: inout [Token], in array: inout MathArray, at begin: Token
  ) {
    let isEmpty = tokens.allSatisfy { $0.kind == .space }
    let last = array.rows.count - 1
    let isArrowRow = isEmpty && array.rows[last].count % 2 == 0 && !array.rows[last].isEmpty
    if !isEmpty || isArrowRow { array.rows[last].append(list(of: tokens, at: begin)) }
    tokens = []
  }

  /// One of `@>>>`, `@<<<`, `@VVV`, `@AAA`, `@=`, `@|` and `@.`, with the labels between the signs.
  private mutating func readArrow(_ token: Token, into array: inout MathArray) {
    let sign = stream.next()
    let last = array.rows.count - 1
    let isVertical =
      sign.isCharacter("V") || sign.isCharacter("A") || sign.isCharacter("|")
      || sign.kind == .command || sign.isCharacter(".")
    if isVertical, array.rows[last].count % 2 == 1 { array.rows[last].append([]) }
    array.rows[last].append(arrow(sign, token).map { [MathNode($0, range: token.range)] } ?? [])
  }

  private mutating func arrow(_ sign: Token, _ token: Token) -> MathNode.Kind? {
    switch sign.scalar {
    case ">", "<":
      let over = label(until: sign, token)
      let under = label(until: sign, token)
      return horizontal(sign.isCharacter(">") ? "→" : "←", over: over, under: under, token)
    case "V", "A":
      let left = label(until: sign, token)
      let right = label(until: sign, token)
      return vertical(sign.isCharacter("V") ? "↓" : "↑", left: left, right: right, token)
    case "=": return horizontal("=", over: [], under: [], token)
    case "|": return vertical("‖", left: [], right: [], token)
    case ".": return nil
    default: return sign.kind == .command ? vertical("‖", left: [], right: [], token) : nil
    }
  }

  private mutating func label(until sign: Token, _ token: Token) -> [MathNode] {
    guard let scalar = sign.scalar else { return [] }
    return list(of: tokens(until: scalar), at: token)
  }

  /// An arrow at least as long as amscd's, 2.5 picas.
  private func horizontal(
    _ arrow: Unicode.Scalar, over: [MathNode], under: [MathNode], _ token: Token
  ) -> MathNode.Kind {
    func node(_ kind: MathNode.Kind) -> MathNode { MathNode(kind, range: token.range) }
    let padding = node(.space(over.isEmpty && under.isEmpty ? 2 : 1))
    let base = node(.symbol(MathSymbol(arrow, .relation)))
    var stack = MathStack(base: [base], over: [padding] + over + [padding], mathClass: .relation)
    if !under.isEmpty { stack.under = [padding] + under + [padding] }
    stack.stretchesBase = true
    return .stack(stack)
  }

  /// An arrow with its labels on both sides. They take no room of themselves, so that the arrow
  /// stands under its object; space on both sides keeps them in the diagram.
  private func vertical(
    _ arrow: Unicode.Scalar, left: [MathNode], right: [MathNode], _ token: Token
  ) -> MathNode.Kind {
    func node(_ kind: MathNode.Kind) -> MathNode { MathNode(kind, range: token.range) }
    func label(_ nodes: [MathNode], _ enclosure: MathEnclosure) -> [MathNode] {
      nodes.isEmpty ? [] : [node(.enclosed(enclosure, [node(.styled(.script, nodes))]))]
    }
    let delimiter = SizedDelimiter(size: 3, mathClass: .ordinary)
    let count = max(left.letterCount(upTo: 12), right.letterCount(upTo: 12))
    let room = count > 0 ? [node(.space(Double(count) * 0.45))] : []
    return .group(
      room + label(left, .leftOverlap) + [node(.sizedDelimiter(MathSymbol(arrow), delimiter))]
        + label(right, .rightOverlap) + room)
  }
}

import SourceText

extension FormulaParser {
  /// A letter, a sign, or the number that begins with a digit.
  mutating func character(_ token: Token, isSingle: Bool) -> MathNode.Kind? {
    guard let scalar = token.scalar else { return nil }
    guard isDigit(scalar) || scalar == "." && !isSingle && isDigit(nextScalar) else {
      return .symbol(font.applied(to: CharacterTable.symbol(for: scalar)))
    }
    let alphabet = font.applied(to: MathSymbol(isDigit(scalar) ? scalar : "0")).alphabet
    return .number(isSingle ? Self.text(of: scalar) : digits(after: scalar), alphabet)
  }

  /// The content of a group whose opening brace was read.
  mutating func group(_ opening: Token) -> [MathNode] {
    nodes.take(from: readGroup(opening))
  }

  /// Reads what `group` gives onto the stack of nodes, and says where it begins there.
  private mutating func readGroup(_ opening: Token) -> Int {
    let end = nodes.count
    return inside(.group, at: opening, or: end) { parser in
      parser.locally { parser in
        let start = parser.readList()
        parser.closeGroup(opening)
        return start
      }
    }
  }

  /// Consumes the brace that closes a group, or reports that it is missing.
  @inline(__always)
  mutating func closeGroup(_ opening: Token) {
    if stream.peek().kind == .endGroup {
      _ = stream.nextRaw()
    } else {
      reportUnclosed(opening)
    }
  }

  private mutating func reportUnclosed(_ opening: Token) {
    if stream.peek().kind == .endOfInput {
      stream.reportCut(.unclosedGroup(range: opening.range))
    } else {
      if !stream.isCut { stream.report(.unclosedGroup(range: opening.range)) }
      expectOrphan(.group)
    }
  }

  /// An argument: a group's content, or one atom.
  mutating func argument(of use: Token) -> [MathNode] {
    nodes.take(from: readArgument(of: use))
  }

  /// An argument as one atom.
  mutating func groupedArgument(of use: Token) -> MathNode.Kind {
    let start = readArgument(of: use)
    if nodes.count == start + 1, nodes[start].isSelfContained { return nodes.pop().kind }
    return .group(nodes.take(from: start))
  }

  /// Reads what `argument` gives onto the stack of nodes, and says where it begins there.
  mutating func readArgument(of use: Token) -> Int {
    let start = nodes.count
    let token = stream.peekPastSpace()
    switch token.kind {
    case .beginGroup: return readGroup(stream.nextRaw())
    case .endGroup, .endOfInput, .superscript, .subscript, .alignment, .mathShift: break
    case .prime where use.kind != .superscript && use.kind != .subscript: break
    default:
      if token.kind == .command, token.role == .closing { break }
      return inside(nil, at: token, or: start) { parser in
        _ = parser.readAtom(isSingle: true)
        return start
      }
    }
    if !stream.isCut {
      stream.report(.missingArgument(stream.name(of: use), range: use.range))
    }
    return start
  }

  /// A `[…]` read as math, or nil if none follows.
  mutating func optionalArgument() -> [MathNode]? {
    let opening = stream.peekPastSpace()
    guard opening.isCharacter("[") else { return nil }
    _ = stream.next()
    return inside(.optional, at: opening, or: []) { parser in
      let nodes = parser.list()
      if parser.stream.peek().isCharacter("]") {
        _ = parser.stream.next()
      } else if parser.stream.peek().kind == .endOfInput {
        parser.stream.reportCut(.unclosedBracket(range: opening.range))
      } else {
        parser.stream.report(.unclosedBracket(range: opening.range))
      }
      return nodes
    }
  }

  /// Whether the next character is this one, which is then consumed.
  mutating func consume(_ scalar: Unicode.Scalar) -> Bool {
    guard stream.peekRaw().isCharacter(scalar) else { return false }
    _ = stream.nextRaw()
    return true
  }

  /// Several nodes as one atom; a single ordinary one stays as it is.
  static func grouped(_ nodes: [MathNode]) -> MathNode.Kind {
    nodes.count == 1 && nodes[0].isSelfContained ? nodes[0].kind : .group(nodes)
  }

  private mutating func digits(after first: Unicode.Scalar) -> String {
    guard let second = nextScalar, isDigit(second) || second == "." else {
      return Self.text(of: first)
    }
    var text = [UInt8(truncatingIfNeeded: first.value)]
    while let scalar = nextScalar {
      guard isDigit(scalar) || scalar == "." && isDigit(scalarAfterNext) else { break }
      text.append(UInt8(truncatingIfNeeded: scalar.value))
      _ = stream.nextRaw()
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A digit as a string; the ten are made only once.
  private static func text(of digit: Unicode.Scalar) -> String {
    let place = Int(digit.value) - 0x30
    return texts.indices.contains(place) ? texts[place] : String(digit)
  }

  private static let texts = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]

  private var nextScalar: Unicode.Scalar? {
    let token = stream.peekRaw()
    return token.kind == .character ? token.scalar : nil
  }

  private var scalarAfterNext: Unicode.Scalar? {
    let token = stream.peekSecondRaw()
    return token.kind == .character ? token.scalar : nil
  }

  private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return ("0"..."9").contains(scalar)
  }
}

extension MathNode {
  /// Whether the node alone is the ordinary atom that braces around it would make.
  fileprivate var isSelfContained: Bool {
    switch kind {
    case .symbol(let symbol): symbol.mathClass == .ordinary
    case .operatorName, .fence, .sizedDelimiter, .styled, .space: false
    default: true
    }
  }
}

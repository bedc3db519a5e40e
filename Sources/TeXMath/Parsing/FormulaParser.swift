import SourceText

/// The recursive-descent parser behind `MathParser`, for one formula.
///
/// A list ends at the first token that closes anything that is open. Whoever began the list then
/// looks whether that token is its own, and reports what is missing if not.
struct FormulaParser: ~Copyable {
  /// The deepest nesting of groups, arguments, fences and environments.
  static let maximumDepth = 256

  /// What a later token has to close.
  enum Construct: Int, CaseIterable {
    case group, optional, fence, environment, text, plainGroup, implicitGroup
  }

  /// Where the tokens come from.
  var stream: MacroExpander
  /// The alphabet in which letters are read.
  var font = FontState()
  /// A change of the rest of the list that the last command asked for.
  var listSwitch: ListSwitch?
  /// What the bracket of the innermost `\left` is.
  var fenceBrace = FenceBrace.none
  /// How many groups began where `\big` and the like wanted a bracket.
  var sizedGroups = 0
  /// The end of the groups behind an unknown command, in which anything may have its place.
  var forgivenEnd = 0
  /// Whether a formula in the formula was reported.
  var hasNestedFormula = false
  /// The key of the name of the innermost environment.
  var environment = 0
  /// The key of the name of the environment around it.
  var outerEnvironment = 0
  /// The place of the last line between rows that stood inside of one.
  var misplacedLine = -1
  /// The end of the last `}` that closed nothing.
  var strayEnd = -1
  /// Whether `#1` is a hole of a pattern.
  var acceptsHoles = false
  /// Whether the next definition holds beyond its group.
  var isGlobal = false
  /// What `\label` named.
  var labels: [MathLabel] = []
  /// What `\tag` set.
  var tags: [MathTag] = []
  /// The colours that `\definecolor` named.
  var definedColors: [String: String]?
  /// The row of the outermost environment, which labels and tags belong to.
  var row = 0
  /// How the cell that is being read departs from its column.
  var cellSpan: MathArray.CellSpan?
  /// What a command leaves for the next cell.
  var heldNodes: [MathNode] = []
  /// How many open environments change nothing.
  var transparentCount = 0

  /// The nodes of the lists that are being read, the innermost list last.
  var nodes: Stack<MathNode>
  /// The innermost construct that is open.
  private(set) var innermost: Construct?
  /// How many constructs of each kind are open.
  private(set) var openCounts = SIMD8<Int32>()
  /// Closing tokens still to come whose opening ones were closed early, with a message.
  var orphans = SIMD8<Int32>()
  private var depth = 0

  @inline(__always)
  private init(_ stream: consuming MacroExpander, nodes: consuming Stack<MathNode>) {
    self.stream = stream
    self.nodes = nodes
  }

  /// Reads a text with macros, to which its definitions are added; tokens and nodes stay on the
  /// machine's stack meanwhile if they are few.
  @inline(__always)
  static func read<Result>(
    _ tex: String, _ macros: inout MacroTable, _ body: (inout FormulaParser) -> Result
  ) -> Result {
    let length = tex.utf8.count
    return withUnsafeTemporaryAllocation(of: Token.self, capacity: length) { tokens in
      let count = Lexer.read(tex, into: tokens, names: &macros.names)
      let read = UnsafeBufferPointer(start: tokens.baseAddress, count: count)
      return withUnsafeTemporaryAllocation(of: MathNode.self, capacity: 24) { nodes in
        withUnsafeMutablePointer(to: &macros) { macros in
          let stream = MacroExpander(read, length: length, macros: macros)
          var parser = FormulaParser(stream, nodes: Stack(in: nodes))
          return body(&parser)
        }
      }
    }
  }

  /// The whole formula; `\\` between lines outside any environment makes rows.
  mutating func formula() -> [MathNode] {
    let first = list()
    guard stream.peekRaw().kind == .command, command(ending: .newline) != nil else { return first }
    var rows = [first]
    while let token = command(ending: .newline) {
      consumeNewline(token)
      row += 1
      rows.append(list())
    }
    if rows.count > 1, rows.last?.isEmpty == true { rows.removeLast() }
    guard rows.count > 1 else { return rows[0] }
    let array = MathArray(.gathered, columns: [.center], rows: rows.map { [$0] })
    return [MathNode(.array(array), range: SourceRange(0, stream.lastEnd))]
  }
}

extension FormulaParser {
  /// The nodes up to the token that closes something, which stays.
  mutating func list() -> [MathNode] { nodes.take(from: readList()) }

  /// Reads what `list` gives onto the stack of nodes, and says where it begins there.
  mutating func readList() -> Int {
    let start = nodes.count
    while let token = peekInList() {
      if token.role != .infix { readElement(token) }
      if token.role == .infix || listSwitch != nil {
        readChanges(from: start, behind: token.role == .infix ? nil : token.range)
        break
      }
    }
    return start
  }

  /// Reads an atom with its scripts onto the stack of nodes, unless what stands there leaves
  /// nothing.
  @inline(__always)
  mutating func readElement(_ token: Token) {
    let start = token.start
    switch token.role {
    case .superscript, .subscript, .prime: readScripts(from: start, isBased: false)
    default:
      guard readAtom() else { return }
      switch stream.peekPastSpace().role {
      case .superscript, .subscript, .prime, .limits: readScripts(from: start, isBased: true)
      default: break
      }
    }
  }

  /// Reads one atom without scripts onto the stack of nodes; false if it leaves nothing.
  ///
  /// - Parameter isSingle: Whether a digit stands alone, as in `x^12`, where TeX takes the 1.
  @inline(__always)
  mutating func readAtom(isSingle: Bool = false) -> Bool {
    let token = stream.nextRaw()
    if let scalar = token.ascii {
      guard !(0x2E...0x39).contains(token.value) else {
        return readOther(token, isSingle: isSingle)
      }
      push(CharacterTable.symbol(for: scalar), from: token.start)
    } else {
      guard token.kind == .command, let symbol = CommandTable.standard.symbol(of: token.value)
      else { return readOther(token, isSingle: isSingle) }
      push(symbol, from: token.start)
    }
    return true
  }

  // In two branches, as only the second one takes the symbol apart.
  @inline(__always)
  private mutating func push(_ symbol: MathSymbol, from start: Int) {
    if font.isStandard {
      push(.symbol(symbol), from: start)
    } else {
      push(.symbol(font.applied(to: symbol)), from: start)
    }
  }

  /// Reads an atom that is more than the symbol of its token.
  private mutating func readOther(_ token: Token, isSingle: Bool) -> Bool {
    guard let kind = kind(of: token, isSingle: isSingle) else { return false }
    push(kind, from: token.start)
    return true
  }

  // The kind is consumed, which the compiler does not see by itself.
  @inline(__always)
  private mutating func push(_ kind: consuming MathNode.Kind, from start: Int) {
    nodes.push(MathNode(kind, range: SourceRange(min(start, stream.lastEnd), stream.lastEnd)))
  }

  /// The next token if it is the command that ends lists in this way.
  mutating func command(ending: Command.Ending) -> Token? {
    let token = stream.peekPastSpace()
    guard token.role == .closing, case .ending(ending) = token.meaning else { return nil }
    return token
  }

  /// Runs a part of the parser inside a construct; gives up the formula when that is too deep.
  @inline(__always)
  mutating func inside<Result>(
    _ construct: Construct?, at token: Token, or nothing: Result,
    _ body: (inout FormulaParser) -> Result
  ) -> Result {
    guard depth < Self.maximumDepth else {
      stream.giveUp(.tooDeep(range: token.range))
      return nothing
    }
    depth += 1
    let outer = innermost
    if let construct {
      innermost = construct
      openCounts[construct.rawValue] += 1
    }
    let result = body(&self)
    if let construct {
      innermost = outer
      openCounts[construct.rawValue] -= 1
    }
    depth -= 1
    return result
  }

  /// How many constructs of a kind are open.
  func openCount(of construct: Construct) -> Int { Int(openCounts[construct.rawValue]) }

  /// States that a construct was closed before its closing token, which may still come.
  mutating func expectOrphan(_ construct: Construct) {
    orphans[construct.rawValue] += 1
  }
}

extension FormulaParser {
  private mutating func kind(of token: Token, isSingle: Bool) -> MathNode.Kind? {
    switch token.kind {
    case .character: return character(token, isSingle: isSingle)
    case .command: return run(token)
    case .beginGroup: return .group(group(token))
    case .tie: return .space(1.0 / 3)
    case .mathShift: readDollar(token)
    case .parameter:
      if acceptsHoles, token.value > 0 {
        return PatternMatcher.hole(token.value, in: font).map { .symbol($0) }
      }
      stream.report(.misplacedParameter(range: token.range))
    default: break
    }
    return nil
  }

  private mutating func run(_ token: Token) -> MathNode.Kind? {
    if let handler = CommandTable.standard.handler(of: token.value) { return handler(&self, token) }
    switch token.meaning {
    case .listSwitch(let change): listSwitch = change
    case .limits, .infix:
      let name = stream.name(of: token)
      stream.report(.misplacedCommand(name, place: "after an operator", range: token.range))
    case .ending(.textFormula): reportNestedFormula("\\)", token)
    case .run, .symbol, .ending, .nothing, .script: break
    case nil: return unknown(token)
    }
    return nil
  }

  /// The next token of a list, or nil if it closes something; tokens that close nothing are
  /// reported and skipped.
  @inline(__always)
  mutating func peekInList() -> Token? {
    let token = stream.peekPastSpace()
    guard token.role == .closing else { return token }
    // What ends most lists needs no closer look.
    if token.kind == .endOfInput || token.kind == .endGroup && innermost == .group { return nil }
    return peekAtClosing()
  }
}

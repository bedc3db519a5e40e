import SourceText

/// Hands tokens to the parser one by one, with macros replaced by what they stand for.
///
/// Both the number of expansions and the number of tokens they produce are bounded, so that no
/// formula takes more than linear time.
struct MacroExpander: ~Copyable {
  /// The most expansions in one formula.
  static let maximumExpansions = 1_000
  /// The most diagnostics that one formula gives.
  static let maximumDiagnostics = 100

  /// The macros, which are the caller's; definitions in the formula change them.
  let macros: UnsafeMutablePointer<MacroTable>
  /// What the groups that are open will undo.
  var scopes = MacroScopes()
  /// What was wrong so far.
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether a bound was passed, so that the rest of the formula is not read.
  private(set) var isExhausted = false
  /// Whether the input ended inside of something that was to be closed.
  private(set) var isCut = false
  /// The end of the last token that was handed out, white space apart.
  private(set) var lastEnd = 0

  /// The whole input, which outlives the expander.
  private let tokens: UnsafeBufferPointer<Token>
  private let end: Token
  /// The next token as it was written.
  private var head: Token
  /// The place of the token behind those that are pending.
  private var position = 0
  /// The place up to which tokens come straight from the input: none while some are pending.
  private var limit: Int
  /// Tokens to be read between the head and the rest of the input, the next one last.
  private var pending: [Token] = []
  private var expansions = 0
  private var produced = 0
  private let maximumProduced: Int
  /// Whether there may be macros, so that commands have to be looked up.
  private var mayExpand: Bool

  /// An expander for the tokens of a text of so many bytes, with macros that outlive it, too.
  @inline(__always)
  init(
    _ tokens: UnsafeBufferPointer<Token>, length: Int, macros: UnsafeMutablePointer<MacroTable>
  ) {
    self.macros = macros
    mayExpand = !macros.pointee.isEmpty
    self.tokens = tokens
    end = Token(.endOfInput, range: SourceRange(at: length))
    maximumProduced = 100_000 + 2 * tokens.count
    limit = tokens.count
    head = end
    advance()
  }

  /// Records a mistake, unless a bound was passed already: what follows from that says nothing.
  mutating func report(_ diagnostic: Diagnostic) {
    if takesReports { diagnostics.append(diagnostic) }
  }

  /// Takes back the mistakes that follow from another one.
  mutating func withdraw(where isConsequence: (Diagnostic) -> Bool) {
    diagnostics.removeAll(where: isConsequence)
  }

  /// Records that the input ended inside of something, once: what else is missing there follows.
  mutating func reportCut(_ diagnostic: Diagnostic) {
    if !isCut { report(diagnostic) }
    isCut = true
  }

  /// Whether a further mistake would be recorded.
  var takesReports: Bool { !isExhausted && diagnostics.count < Self.maximumDiagnostics }

  /// Reports a passed bound and gives up the rest of the input.
  mutating func giveUp(_ diagnostic: Diagnostic) {
    report(diagnostic)
    isExhausted = true
    pending = []
    position = tokens.count
    head = end
  }

  /// Where the last token of the whole input ends.
  var lastTokenEnd: Int { tokens.last?.end ?? 0 }

  /// All tokens of the input.
  var inputTokens: UnsafeBufferPointer<Token> { tokens }

  /// The next token as it was written, not consumed.
  @inline(__always) func peekRaw() -> Token { head }

  /// The token after the next as it was written.
  func peekSecondRaw() -> Token {
    if let token = pending.last { return token }
    return position < tokens.count ? tokens[position] : end
  }

  /// Looks at the tokens to come, as they were written, until one of them decides.
  func lookAhead<Result>(_ decide: (Token) -> Result?) -> Result? {
    if let result = decide(head) { return result }
    for token in pending.reversed() {
      if let result = decide(token) { return result }
    }
    for place in position..<tokens.count {
      if let result = decide(tokens[place]) { return result }
    }
    return nil
  }

  /// The next token as it was written.
  @inline(__always)
  mutating func nextRaw() -> Token {
    let token = head
    if token.kind != .space { lastEnd = max(lastEnd, token.end) }
    advance()
    return token
  }

  /// The next token that is not a macro, not consumed.
  @inline(__always)
  mutating func peek() -> Token {
    if head.kind == .command, mayExpand { expandHead() }
    return head
  }

  /// The next token that is not a macro.
  mutating func next() -> Token {
    _ = peek()
    return nextRaw()
  }

  /// The next token that is neither a macro nor white space, not consumed.
  @inline(__always)
  mutating func peekPastSpace() -> Token {
    if head.kind == .space || head.kind == .command && mayExpand { skipToAtom() }
    return head
  }

  /// Skips white space without expanding what follows.
  mutating func skipSpace() {
    while peekRaw().kind == .space { _ = nextRaw() }
  }

  /// Defines a macro, to the end of the group or for the rest of the page.
  mutating func define(_ name: UInt32, as macro: Macro, isGlobal: Bool) {
    scopes.define(name, as: macro, isGlobal: isGlobal, in: &macros.pointee)
    mayExpand = true
  }

  /// Ends a group: what it defined is forgotten.
  mutating func endScope() { scopes.end(&macros.pointee) }

  /// Whether so many more tokens may be put in front of the rest.
  func allows(_ count: Int) -> Bool { produced + count <= maximumProduced }

  /// Puts tokens in front of the rest.
  mutating func push(_ tokens: some BidirectionalCollection<Token>) {
    produced += tokens.count
    guard !tokens.isEmpty else { return }
    pending.append(head)
    pending.append(contentsOf: tokens.reversed())
    limit = 0
    advance()
  }
}

extension MacroExpander {
  private mutating func skipToAtom() {
    while true {
      if head.kind == .space {
        advance()
      } else if head.kind == .command, mayExpand {
        expandHead()
        if head.kind != .space { return }
      } else {
        return
      }
    }
  }

  @inline(__always)
  private mutating func advance() {
    guard position < limit else { return advanceSlowly() }
    head = tokens[position]
    position += 1
  }

  private mutating func advanceSlowly() {
    head = pending.popLast() ?? end
    if pending.isEmpty { limit = tokens.count }
  }

  private mutating func expandHead() {
    while head.kind == .command, !head.isFrozen, let macro = macros.pointee[head.value] {
      expand(macro, nextRaw())
    }
  }

  private mutating func expand(_ macro: Macro, _ use: Token) {
    expansions += 1
    guard let arguments = arguments(of: macro, use) else { return }
    let range = SourceRange(use.range.start, max(use.range.end, lastEnd))
    let isTooMuch = expansions > Self.maximumExpansions
    guard !isTooMuch, let result = replacement(macro.body, arguments, at: range) else {
      return giveUp(.tooManyExpansions(macros.pointee.names[use.value], range: use.range))
    }
    push(result)
  }

  /// A macro's body with the arguments in their places, or nil if it passes the bound on tokens.
  private func replacement(
    _ body: [Token], _ arguments: [[Token]], at range: SourceRange
  ) -> [Token]? {
    var result: [Token] = []
    for token in body {
      guard produced + result.count <= maximumProduced else { return nil }
      if token.kind == .parameter, token.value > 0, !token.isFrozen {
        let index = Int(token.value) - 1
        if index < arguments.count { result += arguments[index] }
        continue
      }
      var copy = token
      copy.range = range
      if token.kind == .parameter { copy.isFrozen = false }
      result.append(copy)
    }
    return produced + result.count <= maximumProduced ? result : nil
  }

  /// Tokens of a definition, which may be another formula's, as if they stood in this place.
  private func placed(_ tokens: [Token], at range: SourceRange) -> [Token] {
    tokens.map { token in
      var copy = token
      copy.range = range
      return copy
    }
  }

  /// The arguments of a macro's use, or nil, with a message, if it is not used as it was defined.
  private mutating func arguments(of macro: Macro, _ use: Token) -> [[Token]]? {
    for token in macro.prefix {
      guard peekRaw().matches(token) else { return mismatch(macro.prefix, of: use) }
      _ = nextRaw()
    }
    var arguments: [[Token]] = []
    if let standard = macro.optionalDefault {
      arguments.append(optionalArgument() ?? placed(standard, at: use.range))
    }
    for delimiter in macro.delimiters.dropFirst(arguments.count) {
      if isExhausted { break }
      guard !delimiter.isEmpty else {
        arguments.append(argument(of: use))
        continue
      }
      guard let tokens = argument(endingWith: delimiter) else {
        return mismatch(delimiter, of: use)
      }
      arguments.append(tokens)
    }
    return arguments
  }

  private mutating func mismatch(_ expected: [Token], of use: Token) -> [[Token]]? {
    report(.macroUseMismatch(name(of: use), expected: text(expected), range: use.range))
    return nil
  }
}

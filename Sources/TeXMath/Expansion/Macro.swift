import SourceText

/// A macro: what its parameters look like, and what it stands for.
struct Macro: Hashable, Sendable {
  /// The tokens that must stand between the name and the first parameter (`\def\a(#1){…}`).
  var prefix: [Token] = []
  /// For each parameter the tokens that end it; none where it is one token or a braced group.
  var delimiters: [[Token]] = []
  /// What the first parameter is when its `[…]` is left out; nil if it has none.
  var optionalDefault: [Token]?
  /// The replacement, with its parameters as tokens.
  var body: [Token]

  /// A macro as `\newcommand` makes it.
  init(argumentCount: Int, optionalDefault: [Token]? = nil, body: [Token]) {
    delimiters = Array(repeating: [], count: argumentCount)
    self.optionalDefault = optionalDefault
    self.body = body
  }

  /// A body as it is kept: `##` becomes one frozen `#`, which the expansion leaves behind as `#`.
  static func body(_ tokens: [Token]) -> [Token] {
    var body: [Token] = []
    var isHalf = false
    for var token in tokens {
      if isHalf, token.kind == .parameter {
        token.isFrozen = true
        body[body.count - 1] = token
        isHalf = false
      } else {
        body.append(token)
        isHalf = token.kind == .parameter && token.value == 0
      }
    }
    return body
  }

  /// The parameters of a body beyond a number of them.
  static func unknownParameters(in body: [Token], count: Int) -> [Diagnostic] {
    body.compactMap { token in
      token.kind == .parameter && !token.isFrozen && token.value > UInt32(count)
        ? .unknownParameter(Int(token.value), range: token.range) : nil
    }
  }

  /// Whether both expand to the same, wherever they were defined.
  func isEquivalent(to other: Macro) -> Bool {
    func same(_ left: [Token], _ right: [Token]) -> Bool {
      left.count == right.count && zip(left, right).allSatisfy { $0.matches($1) }
    }
    return delimiters.count == other.delimiters.count && same(body, other.body)
      && same(optionalDefault ?? [], other.optionalDefault ?? [])
  }
}

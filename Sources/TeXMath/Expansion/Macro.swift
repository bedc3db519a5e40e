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

  /// Whether both expand to the same, wherever they were defined.
  func isEquivalent(to other: Macro) -> Bool {
    func same(_ left: [Token], _ right: [Token]) -> Bool {
      left.count == right.count && zip(left, right).allSatisfy { $0.matches($1) }
    }
    return delimiters.count == other.delimiters.count && same(body, other.body)
      && same(optionalDefault ?? [], other.optionalDefault ?? [])
  }
}

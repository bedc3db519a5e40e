/// A built-in command: its name, how it is used, and what the parser does with it.
struct Command: Sendable {
  /// What reads the arguments of a command and says what it means; nil if it leaves nothing.
  typealias Handler = @Sendable (inout FormulaParser, Token) -> MathNode.Kind?

  /// What a command does.
  enum Meaning: Sendable {
    /// Stands for a character.
    case symbol(MathSymbol)
    /// Reads its own arguments.
    case run(Handler)
    /// Changes how the rest of its list looks.
    case listSwitch(ListSwitch)
    /// Puts what stands before it in its list over what stands behind it.
    case infix(InfixFraction)
    /// Says where the scripts of the atom before it go.
    case limits(LimitPlacement)
    /// Begins a script, as `^` and `_` do.
    case script(isSuperscript: Bool)
    /// Ends a list that another command began.
    case ending(Ending)
    /// Means nothing here, as `\nonumber`.
    case nothing
  }

  /// The commands that end a list.
  enum Ending: Sendable {
    case right, middle, end, newline, textFormula, plainGroup, implicitGroup
  }

  /// The name, without backslash.
  var name: String
  /// A formula that uses it, for tests and the reference.
  var example: String
  /// What it does.
  var meaning: Meaning

  init(_ name: String, example: String? = nil, _ meaning: Meaning) {
    self.name = name
    self.example = example ?? "\\" + name
    self.meaning = meaning
  }

  /// A command that reads its arguments; its example is its name and what follows.
  init(_ name: String, _ use: String, run handler: @escaping Handler) {
    self.init(name, example: "\\" + name + use, .run(handler))
  }
}

extension Command {
  /// The character that it stands for, if it is that kind of command.
  var symbol: MathSymbol? {
    if case .symbol(let symbol) = meaning { symbol } else { nil }
  }

  /// What reads its arguments, if it is that kind of command.
  var handler: Handler? {
    if case .run(let handler) = meaning { handler } else { nil }
  }

  /// What the parser has to do about its tokens.
  var role: Token.Role {
    switch meaning {
    case .ending: .closing
    case .script(let isSuperscript): isSuperscript ? .superscript : .subscript
    case .limits: .limits
    case .infix: .infix
    case .symbol, .run, .listSwitch, .nothing:
      switch name {
      case "verb": .verbatim
      case "url", "href": .address
      default: .plain
      }
    }
  }
}

/// What changes the rest of a list.
enum ListSwitch: Hashable, Sendable {
  case style(MathStyle)
  case size(Double)
  case color(String)
}

/// What `\over` and its kin make.
struct InfixFraction: Hashable, Sendable {
  var lineThickness: Double?
  var left: MathSymbol?
  var right: MathSymbol?
  /// Whether the thickness of the line follows, as behind `\above`.
  var readsThickness = false
}

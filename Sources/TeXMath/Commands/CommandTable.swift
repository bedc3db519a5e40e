/// The built-in commands, by the numbers of their names.
final class CommandTable: Sendable {
  /// All families together; a name that two of them register belongs to the later one.
  static let standard = CommandTable(families: [
    SymbolCommands.all, AccentCommands.all, ArrowCommands.all, ClassCommands.all,
    ColorCommands.all, DelimiterCommands.all, EnclosureCommands.all, EnvironmentCommands.all,
    FontCommands.all, FractionCommands.all, GroupCommands.all, MacroDefinitionCommands.all,
    OperatorCommands.all, SpacingCommands.all, StyleCommands.all, TextCommands.all,
    BoxCommands.all, BraketCommands.all, ChemistryCommands.all, DerivativeCommands.all,
    LinkCommands.all, CompositeSymbolCommands.all, LimitOperatorCommands.all,
    PrimitiveCommands.all, ScriptCommands.all, CellCommands.all, PageCommands.all,
    PairedDelimiterCommands.all, PlainCommands.all, QuantityCommands.all,
  ])

  /// The names; those of the commands come first.
  let names: NameTable
  /// The commands, in the order of their numbers.
  let commands: [Command]
  /// What the commands do, in the same order.
  private let meanings: [Command.Meaning]
  /// The characters of those that stand for one, in the same order.
  private let symbols: [MathSymbol?]
  /// The handlers of those that read their own arguments, in the same order.
  private let runners: [Runner]
  /// What the parser has to do about them, in the same order.
  private let roles: [Token.Role]

  // A closure that stood in the array by itself would be wrapped in another one at each use.
  private struct Runner {
    let handler: Command.Handler?
  }

  /// The table of these families.
  init(families: [[Command]]) {
    var names = NameTable()
    var commands: [Command] = []
    for command in families.joined() {
      let id = Int(names.intern(command.name))
      if id == commands.count { commands.append(command) } else { commands[id] = command }
    }
    self.names = names
    self.commands = commands
    meanings = commands.map(\.meaning)
    symbols = commands.map(\.symbol)
    runners = commands.map { Runner(handler: $0.handler) }
    roles = commands.map(\.role)
  }

  /// The number of a built-in command's name.
  func id(of name: String) -> UInt32 {
    var names = names
    return names.intern(name)
  }

  /// The command of a name's number, or nil if that name is not built in.
  subscript(id: UInt32) -> Command? {
    id < UInt32(commands.count) ? commands[Int(id)] : nil
  }

  /// What the command of a name's number does, or nil if that name is not built in.
  func meaning(of id: UInt32) -> Command.Meaning? {
    id < UInt32(meanings.count) ? meanings[Int(id)] : nil
  }

  /// The character that a name's number stands for, or nil if that name is not such a command.
  func symbol(of id: UInt32) -> MathSymbol? {
    id < UInt32(symbols.count) ? symbols[Int(id)] : nil
  }

  /// What reads the arguments of a name's number, or nil if that name is not such a command.
  func handler(of id: UInt32) -> Command.Handler? {
    id < UInt32(runners.count) ? runners[Int(id)].handler : nil
  }

  /// The role of a name's number.
  func role(of id: UInt32) -> Token.Role {
    id < UInt32(roles.count) ? roles[Int(id)] : .plain
  }
}

/// The built-in commands, by the numbers of their names.
struct CommandTable: Sendable {
  /// All families together; a name that two of them register belongs to the later one.
  static let standard = CommandTable(families: [
    SymbolCommands.all, AccentCommands.all, ArrowCommands.all, ClassCommands.all,
    ColorCommands.all, DelimiterCommands.all, EnclosureCommands.all, EnvironmentCommands.all,
    FontCommands.all, FractionCommands.all, GroupCommands.all, MacroDefinitionCommands.all,
    OperatorCommands.all, SpacingCommands.all, StyleCommands.all, TextCommands.all,
    BoxCommands.all, BraketCommands.all, ChemistryCommands.all, DerivativeCommands.all,
    LinkCommands.all, CompositeSymbolCommands.all, LimitOperatorCommands.all,
    PrimitiveCommands.all, ScriptCommands.all,
  ])

  /// The names; those of the commands come first.
  private(set) var names = NameTable()
  /// The commands, in the order of their numbers.
  private(set) var commands: [Command] = []
  /// What the commands do, in the same order.
  private var meanings: [Command.Meaning] = []

  init(families: [[Command]]) {
    for command in families.joined() {
      let id = Int(names.intern(command.name))
      if id == commands.count { commands.append(command) } else { commands[id] = command }
    }
    meanings = commands.map(\.meaning)
  }

  /// The command of a name's number, or nil if that name is not built in.
  subscript(id: UInt32) -> Command? {
    id < UInt32(commands.count) ? commands[Int(id)] : nil
  }

  /// What the command of a name's number does, or nil if that name is not built in.
  func meaning(of id: UInt32) -> Command.Meaning? {
    id < UInt32(meanings.count) ? meanings[Int(id)] : nil
  }
}

import Testing

@testable import TeXMath

@Suite struct CommandTableTests {
  @Test func everyCommandsExampleIsUnderstood() {
    for command in CommandTable.standard.commands {
      var parser = MathParser()
      let result = parser.parse(command.example)
      #expect(result.diagnostics.isEmpty, "\(command.example)")
      #expect(!result.value.nodes.hasUnknown, "\(command.example)")
      let markup = MathMLWriter().markup(result.value, isDisplay: true)
      #expect(isWellFormed(markup), "\(command.example): \(markup)")
    }
  }

  @Test func everyEnvironmentIsUnderstood() {
    for (name, shape) in EnvironmentTable.shapes {
      var parser = MathParser()
      let arguments: String
      switch shape.prologue {
      case .columns: arguments = "{ll}"
      case .count: arguments = "{2}"
      case .nothing, .option: arguments = ""
      }
      let result = parser.parse("\\begin{\(name)}\(arguments) a & b \\\\ c \\end{\(name)}")
      #expect(result.diagnostics.isEmpty, "\(name)")
    }
  }

  @Test func commandsStandUnderTheNumbersOfTheirNames() {
    let table = CommandTable.standard
    #expect(table.commands.count == table.names.count)
    for (id, name) in table.names.names.enumerated() {
      #expect(table[UInt32(id)]?.name == name)
    }
    #expect(table[UInt32(table.commands.count)] == nil)
  }

  @Test func typedCharactersMeanWhatTheirCommandsMean() {
    #expect(CharacterTable.symbol(for: "≤").mathClass == .relation)
    #expect(CharacterTable.symbol(for: "→").mathClass == .relation)
    #expect(CharacterTable.symbol(for: "∑").limits == .inDisplay)
    #expect(CharacterTable.symbol(for: "-").character == "−")
    #expect(CharacterTable.symbol(for: "語").mathClass == .ordinary)
  }
}

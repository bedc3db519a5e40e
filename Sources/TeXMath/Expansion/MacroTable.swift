import SourceText

/// The macros that a formula may use: the site's, then those that formulas of the page define.
public struct MacroTable: Sendable, Hashable {
  /// Numbers for names; the built-in commands have theirs from the start.
  var names = CommandTable.standard.names
  private var macros: [UInt32: Macro] = [:]

  /// A table without macros.
  public init() {}

  /// Defines a macro, as `notesite.yml` does; the name may be given with or without backslash.
  ///
  /// The ranges of the diagnostics are offsets into `body`.
  public mutating func define(
    _ name: String, as body: String, argumentCount: Int = 0
  ) -> [Diagnostic] {
    let name = name.hasPrefix("\\") ? String(name.dropFirst()) : name
    let whole = SourceRange(0, body.utf8.count)
    guard Self.isCommandName(name) else { return [.macroWithoutName(range: whole)] }
    guard (0...9).contains(argumentCount) else {
      return [.badParameterCount("\(argumentCount)", range: whole)]
    }
    let tokens = Macro.body(Lexer.tokens(of: body, names: &names))
    macros[names.intern(name)] = Macro(argumentCount: argumentCount, body: tokens)
    return Macro.unknownParameters(in: tokens, count: argumentCount)
  }

  /// Whether a name can stand behind a backslash: letters only, or one other character.
  static func isCommandName(_ name: String) -> Bool {
    name.unicodeScalars.count == 1
      || !name.isEmpty && name.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
  }

  /// Whether there is no macro.
  var isEmpty: Bool { macros.isEmpty }

  /// The macro of a name's number.
  subscript(id: UInt32) -> Macro? {
    get { macros.isEmpty ? nil : macros[id] }
    set { macros[id] = newValue }
  }

  /// The names that have a macro, sorted.
  var definedNames: [String] { macros.keys.sorted().map { names[$0] } }
}

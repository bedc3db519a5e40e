/// A terminal's session: lines behind a prompt are the shell's, the others are output.
enum ConsoleTable {
  /// The names, modes and rules.
  static let grammar = Grammar(
    ["console", "shell-session", "terminal"],
    modes: [
      Mode(
        "output",
        [
          Rule(.oneOf(["$ ", "% ", "# "]), .marker, at: .lineStart, .enter("command"))
        ]),
      Mode("command", endsWithLine: true, ShellTable.code),
    ] + ShellTable.modes)
}

/// Marks over and under a base.
enum AccentCommands {
  /// The family.
  static let all: [Command] =
    narrow.map { accent($0, $1) }
    + wideOver.map { accent($0, $1, stretches: true) }
    + wideUnder.map { accent($0, $1, stretches: true, isUnder: true) }

  private static let narrow: [(String, Unicode.Scalar)] = [
    ("hat", "^"), ("check", "ˇ"), ("tilde", "~"), ("acute", "´"), ("grave", "`"), ("dot", "˙"),
    ("ddot", "¨"), ("dddot", "\u{20DB}"), ("ddddot", "\u{20DC}"), ("breve", "˘"), ("bar", "¯"),
    ("vec", "→"), ("mathring", "˚"), ("r", "˚"),
    ("Hat", "^"), ("Check", "ˇ"), ("Tilde", "~"), ("Acute", "´"), ("Grave", "`"), ("Dot", "˙"),
    ("Ddot", "¨"), ("Breve", "˘"), ("Bar", "¯"), ("Vec", "→"),
  ]

  private static let wideOver: [(String, Unicode.Scalar)] = [
    ("widehat", "^"), ("widecheck", "ˇ"), ("widetilde", "~"), ("overrightarrow", "→"),
    ("overleftarrow", "←"), ("overleftrightarrow", "↔"), ("Overrightarrow", "⇒"),
    ("overrightharpoon", "⇀"), ("overleftharpoon", "↼"), ("overbrace", "⏞"),
    ("overbracket", "⎴"), ("overparen", "⏜"), ("overgroup", "⏠"), ("wideparen", "⏜"),
  ]

  private static let wideUnder: [(String, Unicode.Scalar)] = [
    ("underrightarrow", "→"), ("underleftarrow", "←"), ("underleftrightarrow", "↔"),
    ("underbrace", "⏟"), ("underbracket", "⎵"), ("underparen", "⏝"), ("undergroup", "⏡"),
    ("utilde", "~"), ("b", "¯"),
  ]

  private static func accent(
    _ name: String, _ mark: Unicode.Scalar, stretches: Bool = false, isUnder: Bool = false
  ) -> Command {
    Command(name, "{x}") { parser, token in
      let base = parser.argument(of: token)
      return .accent(MathAccent(mark, on: base, stretches: stretches, isUnder: isUnder))
    }
  }
}

/// The arrows between the sides of a reaction.
enum ChemistryArrowTable {
  /// How an arrow is typed, the command without labels, and the one with them; longer ones first.
  static let arrows: [(typed: String, plain: String, labelled: String)] = [
    ("<-->", "\\rightleftarrows", "\\xrightleftarrows"),
    ("<=>>", "\\rightleftharpoons", "\\xrightleftharpoons"),
    ("<<=>", "\\rightleftharpoons", "\\xrightleftharpoons"),
    ("<=>", "\\rightleftharpoons", "\\xrightleftharpoons"),
    ("<->", "\\longleftrightarrow", "\\xleftrightarrow"),
    ("->", "\\longrightarrow", "\\xrightarrow"), ("<-", "\\longleftarrow", "\\xleftarrow"),
    ("→", "\\longrightarrow", "\\xrightarrow"),
    ("⟶", "\\longrightarrow", "\\xrightarrow"),
    ("⇌", "\\rightleftharpoons", "\\xrightleftharpoons"),
  ]

  /// The bonds of `\bond{…}`.
  static let bonds: [String: String] = [
    "-": "{-}", "1": "{-}", "=": "{=}", "2": "{=}", "#": "{\\equiv}", "3": "{\\equiv}",
    "~": "{\\sim}", "~-": "{\\simeq}", "...": "{\\cdots}", "....": "{\\cdots\\cdot}",
    "->": "{\\rightarrow}", "<-": "{\\leftarrow}",
  ]
}

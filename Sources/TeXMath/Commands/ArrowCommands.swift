/// Arrows that grow with what stands over and under them.
enum ArrowCommands {
  /// The family.
  static let all: [Command] = arrows.map { name, arrow in
    Command(name, "[u]{o}") { parser, token in
      let under = parser.optionalArgument()
      let over = parser.argument(of: token)
      let base = MathNode(.symbol(MathSymbol(arrow, .relation)), range: token.range)
      var stack = MathStack(base: [base], over: over, under: under, mathClass: .relation)
      stack.stretchesBase = true
      return .stack(stack)
    }
  }

  private static let arrows: [(String, Unicode.Scalar)] = [
    ("xrightarrow", "→"), ("xleftarrow", "←"), ("xleftrightarrow", "↔"), ("xRightarrow", "⇒"),
    ("xLeftarrow", "⇐"), ("xLeftrightarrow", "⇔"), ("xmapsto", "↦"), ("xhookrightarrow", "↪"),
    ("xhookleftarrow", "↩"), ("xrightharpoonup", "⇀"), ("xrightharpoondown", "⇁"),
    ("xleftharpoonup", "↼"), ("xleftharpoondown", "↽"), ("xrightleftharpoons", "⇌"),
    ("xleftrightharpoons", "⇋"), ("xtwoheadrightarrow", "↠"), ("xtwoheadleftarrow", "↞"),
    ("xrightleftarrows", "⇄"), ("xtofrom", "⇄"), ("xlongequal", "="),
    ("xrightequilibrium", "⇌"), ("xleftequilibrium", "⇌"), ("chemequilibrium", "⇌"),
    ("equilibriumRight", "⇌"), ("equilibriumLeft", "⇌"), ("yields", "→"), ("yieldsLeft", "←"),
    ("yieldsLeftRight", "⇄"), ("mesomerism", "↔"), ("longrightharpoonup", "⇀"),
    ("longleftharpoondown", "↽"),
  ]
}

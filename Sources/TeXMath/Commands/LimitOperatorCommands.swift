/// Limits with a line or an arrow, and the integral with dots.
enum LimitOperatorCommands {
  /// The family.
  static let all: [Command] = [
    limit("varinjlim") { .accent(MathAccent("→", on: $0, stretches: true, isUnder: true)) },
    limit("varprojlim") { .accent(MathAccent("←", on: $0, stretches: true, isUnder: true)) },
    limit("varliminf") { .enclosed(.underline, $0) },
    limit("varlimsup") { .enclosed(.overline, $0) },
    Command(
      "idotsint",
      .run { _, token in
        func node(_ kind: MathNode.Kind) -> MathNode { MathNode(kind, range: token.range) }
        let integral = node(.symbol(MathSymbol("∫", .largeOperator)))
        let dots = node(.symbol(MathSymbol("⋯")))
        return .classified(.inner, [integral, dots, integral])
      }),
  ]

  private static func limit(
    _ name: String, _ mark: @escaping @Sendable ([MathNode]) -> MathNode.Kind
  ) -> Command {
    Command(
      name, example: "\\\(name)_{n}",
      .run { _, token in
        let word = MathNode(.operatorName("lim", .beside), range: token.range)
        return .classified(.largeOperator, [MathNode(mark([word]), range: token.range)])
      })
  }
}

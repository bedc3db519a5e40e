/// Gathers the marks of a plot from statements.
@resultBuilder
public enum PlotBuilder {
  /// One mark.
  public static func buildExpression(_ mark: any Mark) -> [any Mark] { [mark] }

  /// Marks that were made elsewhere.
  public static func buildExpression(_ marks: [any Mark]) -> [any Mark] { marks }

  /// Nothing.
  public static func buildBlock() -> [any Mark] { [] }

  /// Statements one after another.
  public static func buildBlock(_ parts: [any Mark]...) -> [any Mark] { parts.flatMap(\.self) }

  /// The rounds of a loop.
  public static func buildArray(_ parts: [[any Mark]]) -> [any Mark] { parts.flatMap(\.self) }

  /// An `if` without `else`.
  public static func buildOptional(_ part: [any Mark]?) -> [any Mark] { part ?? [] }

  /// The first branch of a choice.
  public static func buildEither(first: [any Mark]) -> [any Mark] { first }

  /// The second branch of a choice.
  public static func buildEither(second: [any Mark]) -> [any Mark] { second }
}

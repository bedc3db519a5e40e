/// Gathers figures from statements.
@resultBuilder
public enum FigureBuilder {
  /// One figure.
  public static func buildExpression(
    _ figure: any FigureRepresentable
  ) -> [any FigureRepresentable] { [figure] }

  /// Figures that were made elsewhere.
  public static func buildExpression(
    _ figures: [any FigureRepresentable]
  ) -> [any FigureRepresentable] { figures }

  /// Nothing.
  public static func buildBlock() -> [any FigureRepresentable] { [] }

  /// Statements one after another.
  public static func buildBlock(
    _ parts: [any FigureRepresentable]...
  ) -> [any FigureRepresentable] { parts.flatMap(\.self) }

  /// The rounds of a loop.
  public static func buildArray(
    _ parts: [[any FigureRepresentable]]
  ) -> [any FigureRepresentable] { parts.flatMap(\.self) }

  /// An `if` without `else`.
  public static func buildOptional(
    _ part: [any FigureRepresentable]?
  ) -> [any FigureRepresentable] { part ?? [] }

  /// The first branch of a choice.
  public static func buildEither(
    first: [any FigureRepresentable]
  ) -> [any FigureRepresentable] { first }

  /// The second branch of a choice.
  public static func buildEither(
    second: [any FigureRepresentable]
  ) -> [any FigureRepresentable] { second }
}

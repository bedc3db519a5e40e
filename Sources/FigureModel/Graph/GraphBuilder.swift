/// Gathers the parts of a graph from statements.
@resultBuilder
public enum GraphBuilder {
  /// One part.
  public static func buildExpression(_ part: any GraphElement) -> [any GraphElement] { [part] }

  /// Nothing.
  public static func buildBlock() -> [any GraphElement] { [] }

  /// Statements one after another.
  public static func buildBlock(_ parts: [any GraphElement]...) -> [any GraphElement] {
    parts.flatMap(\.self)
  }

  /// The rounds of a loop.
  public static func buildArray(_ parts: [[any GraphElement]]) -> [any GraphElement] {
    parts.flatMap(\.self)
  }

  /// An `if` without `else`.
  public static func buildOptional(_ part: [any GraphElement]?) -> [any GraphElement] {
    part ?? []
  }

  /// The first branch of a choice.
  public static func buildEither(first: [any GraphElement]) -> [any GraphElement] { first }

  /// The second branch of a choice.
  public static func buildEither(second: [any GraphElement]) -> [any GraphElement] { second }
}

/// Gathers the shapes of a canvas from statements.
@resultBuilder
public enum CanvasBuilder {
  /// One shape.
  public static func buildExpression(_ shape: any CanvasItem) -> [any CanvasItem] { [shape] }

  /// Shapes that were made elsewhere.
  public static func buildExpression(_ shapes: [any CanvasItem]) -> [any CanvasItem] { shapes }

  /// Nothing.
  public static func buildBlock() -> [any CanvasItem] { [] }

  /// Statements one after another.
  public static func buildBlock(_ parts: [any CanvasItem]...) -> [any CanvasItem] {
    parts.flatMap(\.self)
  }

  /// The rounds of a loop.
  public static func buildArray(_ parts: [[any CanvasItem]]) -> [any CanvasItem] {
    parts.flatMap(\.self)
  }

  /// An `if` without `else`.
  public static func buildOptional(_ part: [any CanvasItem]?) -> [any CanvasItem] { part ?? [] }

  /// The first branch of a choice.
  public static func buildEither(first: [any CanvasItem]) -> [any CanvasItem] { first }

  /// The second branch of a choice.
  public static func buildEither(second: [any CanvasItem]) -> [any CanvasItem] { second }
}

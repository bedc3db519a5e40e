/// Collects the layers that stand in the braces after `Network`.
@resultBuilder public enum LayerBuilder {
  /// One layer.
  public static func buildExpression(_ layer: any Layer) -> [any Layer] { [layer] }

  /// Layers one after another.
  public static func buildBlock(_ layers: [any Layer]...) -> [any Layer] { layers.flatMap { $0 } }

  /// Layers from a loop.
  public static func buildArray(_ layers: [[any Layer]]) -> [any Layer] { layers.flatMap { $0 } }

  /// Layers under a condition.
  public static func buildOptional(_ layers: [any Layer]?) -> [any Layer] { layers ?? [] }

  /// Layers of the first of two cases.
  public static func buildEither(first layers: [any Layer]) -> [any Layer] { layers }

  /// Layers of the second of two cases.
  public static func buildEither(second layers: [any Layer]) -> [any Layer] { layers }
}

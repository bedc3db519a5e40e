/// Features that layers detect, from simple to composed: columns of small pictures, with arrows from
/// those of one layer to those of the next that are made of them.
///
/// ```swift
/// FeatureHierarchy(columns: [
///   .init("Layer 1", [FeatureMap("#...\n.#..\n..#.\n...#"), …]),
///   .init("Layer 2", [FeatureMap("…", from: [0, 2])]),
/// ])
/// ```
public struct FeatureHierarchy: Codable, Hashable, Sendable {
  /// The features of one layer.
  public struct Column: Codable, Hashable, Sendable {
    /// What the layer is called.
    public var name: Label
    /// The features, top to bottom.
    public var maps: [FeatureMap]

    /// A column.
    public init(_ name: Label, _ maps: [FeatureMap]) { (self.name, self.maps) = (name, maps) }
  }

  /// The layers from left to right.
  public var columns: [Column]

  /// A hierarchy of columns.
  public init(columns: [Column]) { self.columns = columns }
}

extension FeatureHierarchy: FigureRepresentable {
  /// The diagram of this hierarchy.
  public var figure: Figure { Diagram(.features(self)).figure }
}

/// What one unit detects, as a small picture.
public struct FeatureMap: Codable, Hashable, Sendable {
  /// The pixels, row by row; nil is no finite number.
  public var values: [[Double?]]
  /// Which features of the column before it is made of, by their places from 0.
  public var sources: [Int]
  /// What the feature is.
  public var caption: Label?

  /// A feature from its pixels.
  public init(
    _ values: [[Double]], from sources: [Int] = [], caption: (any LabelConvertible)? = nil
  ) {
    (self.values, self.sources, self.caption) = (values.finite, sources, caption?.label)
  }

  /// A feature as text, a line a row: `#` is a full pixel, `+` a half one, anything else none.
  public init(
    _ rows: String, from sources: [Int] = [], caption: (any LabelConvertible)? = nil
  ) {
    let values = rows.split(separator: "\n").map { row in
      row.utf8.map { $0 == UInt8(ascii: "#") ? 1 : $0 == UInt8(ascii: "+") ? 0.5 : 0.0 }
    }
    self.init(values, from: sources, caption: caption)
  }
}

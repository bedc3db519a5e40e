/// Words or a formula on a canvas.
public struct Text: CanvasItem, Codable, Hashable, Sendable {
  /// Which part of the text lies at its place.
  public enum Anchor: String, Codable, Hashable, Sendable { case start, middle, end }

  /// The words, or TeX between dollar signs.
  public var label: Label
  /// Where it stands; the middle of its height.
  public var place: CanvasPoint
  /// Which part of it lies there.
  public var anchor: Anchor
  /// Its color.
  public var color = FigureColor.ink
  /// Whether it is small, as the numbers of an axis are.
  public var isSmall = false

  /// A text around a place, or beginning or ending there.
  public init(
    _ label: any LabelConvertible, at place: (Double, Double), anchor: Anchor = .middle
  ) {
    self.label = label.label
    self.place = CanvasPoint(place)
    self.anchor = anchor
  }

  /// The same text in another color.
  public func colored(_ color: FigureColor) -> Text {
    var text = self
    text.color = color
    return text
  }

  /// The same text, as small as the numbers of an axis.
  public func small() -> Text {
    var text = self
    text.isSmall = true
    return text
  }

  /// The shape as it is stored.
  public var shape: CanvasShape { .text(self) }
}

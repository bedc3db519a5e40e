/// A function that takes all its inputs at once.
public struct DirectFunction: Codable, Hashable, Sendable {
  /// What stands in the function's box.
  public var name: Label
  /// The inputs, top to bottom; `Label.ellipsis` stands for those that are left out.
  public var inputs: [Label]
  /// What leaves it.
  public var output: Label

  /// A function.
  public init(name: Label = "$f$", inputs: [Label], output: Label) {
    self.name = name
    self.inputs = inputs
    self.output = output
  }
}

extension DirectFunction: FigureRepresentable {
  /// The diagram of this function.
  public var figure: Figure { Diagram.direct(self).figure }
}

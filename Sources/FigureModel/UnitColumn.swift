/// The units of a layer that takes a state, one above the other: the head of a classifier.
public struct UnitColumn: Codable, Hashable, Sendable {
  /// The caption, such as `Classifier`.
  public var name: String
  /// What each unit stands for; the middle of a long list is left out.
  public var units: [Label]
  /// What leaves; nil draws no output.
  public var output: Label?
  /// How much each unit says, from 0 to 1: how far it is filled, with the number beside it.
  ///
  /// Units without a number stay empty.
  public var activations: [Double?]

  /// A column of units.
  public init(
    name: String = "Classifier", units: [Label], output: Label? = nil, activations: [Double] = []
  ) {
    self.name = name
    self.units = units
    self.output = output
    self.activations = activations.map { $0.isFinite ? $0 : nil }
  }
}

extension UnitColumn: ExpressibleByArrayLiteral {
  /// A classifier with a unit for each name.
  public init(arrayLiteral names: String...) { self.init(units: names.map(\.label)) }
}

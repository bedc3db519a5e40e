/// What a stage makes of its input: always a usable value, and what was wrong with the input.
public struct Diagnosed<Value> {
  /// The value, as good as the input allows.
  public var value: Value
  /// The mistakes found on the way, in the order in which they were found.
  public var diagnostics: [Diagnostic]

  /// A value with its diagnostics.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// The same diagnostics with another value.
  public func map<Other>(_ transform: (Value) -> Other) -> Diagnosed<Other> {
    Diagnosed<Other>(transform(value), diagnostics)
  }
}

extension Diagnosed: Sendable where Value: Sendable {}
extension Diagnosed: Equatable where Value: Equatable {}
extension Diagnosed: Hashable where Value: Hashable {}

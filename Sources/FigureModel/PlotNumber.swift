/// A number that plots take in columns and as a place, such as a count, an epoch or a score.
public protocol PlotNumber {
  /// The number as plots store it.
  var plotNumber: Double { get }
}

extension Double: PlotNumber {
  /// The number itself.
  public var plotNumber: Double { self }
}

extension Float: PlotNumber {
  /// The same number.
  public var plotNumber: Double { Double(self) }
}

extension PlotNumber where Self: BinaryInteger {
  /// The same number; the nearest one beyond 2⁵³.
  public var plotNumber: Double { Double(self) }
}

extension Int: PlotNumber {}
extension Int64: PlotNumber {}
extension Int32: PlotNumber {}
extension UInt: PlotNumber {}
extension UInt64: PlotNumber {}
extension UInt32: PlotNumber {}
extension UInt8: PlotNumber {}

extension Sequence where Element: PlotNumber {
  /// The numbers as plots store them.
  var plotNumbers: [Double] { map(\.plotNumber) }
}

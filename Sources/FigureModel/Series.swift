/// Two columns of numbers, the data of a mark.
///
/// What is not a finite number is nil, so that every series can be stored, compared and shown:
/// a curve has a gap there.
public struct Series: Codable, Hashable, Sendable {
  /// The horizontal positions.
  public let x: [Double?]
  /// The vertical positions; the drawing uses as many as both columns have.
  public let y: [Double?]

  /// A series from two columns.
  public init(x: some Sequence<Double>, y: some Sequence<Double>) {
    self.x = x.map(Self.finite)
    self.y = y.map(Self.finite)
  }

  /// A function's values at evenly spaced places, both ends included.
  public init(over range: ClosedRange<Double>, count: Int, _ function: (Double) -> Double) {
    let intervals = Double(max(count, 2) - 1)
    let places = (0..<max(count, 2)).map { index in
      let part = Double(index) / intervals
      return range.lowerBound * (1 - part) + range.upperBound * part
    }
    self.init(x: places, y: places.map { $0.isFinite ? function($0) : .nan })
  }

  private static func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
}

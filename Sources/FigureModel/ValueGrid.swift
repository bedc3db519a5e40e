/// Numbers in rows and columns, the data of heatmaps, pictures and matrices.
///
/// What is not a finite number is nil.
public struct ValueGrid: Codable, Hashable, Sendable {
  /// The rows from the top; the drawing uses as many columns as the longest has.
  public let rows: [[Double?]]

  /// A grid from its rows.
  public init(_ rows: [[Double]]) {
    self.rows = rows.map { $0.map { $0.isFinite ? $0 : nil } }
  }

  /// The values of a function on evenly spaced places, the lowest row first.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, samples: Int,
    _ function: (Double, Double) -> Double
  ) {
    func places(_ range: ClosedRange<Double>) -> [Double] {
      Self.places(over: range, count: samples)
    }
    let columns = places(x)
    self.init(places(y).map { y in columns.map { x in function(x, y) } })
  }

  /// Evenly spaced places over a range, both ends included.
  static func places(over range: ClosedRange<Double>, count: Int) -> [Double] {
    let intervals = Double(max(count, 2) - 1)
    return (0..<max(count, 2)).map { index in
      let part = Double(index) / intervals
      return range.lowerBound * (1 - part) + range.upperBound * part
    }
  }

  /// How many columns the longest row has.
  public var columnCount: Int { rows.map(\.count).max() ?? 0 }

  /// The smallest and the largest value; nil if there is none.
  public var range: ClosedRange<Double>? {
    var (low, high) = (Double.infinity, -Double.infinity)
    for row in rows {
      for case let value? in row { (low, high) = (min(low, value), max(high, value)) }
    }
    return low <= high ? low...high : nil
  }
}

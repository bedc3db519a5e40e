/// Numbers as SVG and CSS take them: the shortest form with a bounded number of decimals.
public enum DecimalNumber {
  /// The number rounded to so many decimals (at most six), without trailing zeros or `-0`.
  ///
  /// Ties round away from zero. NaN and the infinities give `0`.
  public static func text(_ value: Double, decimals: Int = 1) -> String {
    let scale = [1.0, 10, 100, 1e3, 1e4, 1e5, 1e6][min(max(decimals, 0), 6)]
    let scaled = (value * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled.magnitude < 9e15 else { return "0" }
    let units = Int64(scaled)
    let whole = units.magnitude / UInt64(scale)
    let rest = units.magnitude % UInt64(scale)
    let sign = units < 0 ? "-" : ""
    guard rest > 0 else { return sign + String(whole) }
    var digits = String(rest + UInt64(scale)).dropFirst()
    while digits.last == "0" { digits = digits.dropLast() }
    return "\(sign)\(whole).\(digits)"
  }
}

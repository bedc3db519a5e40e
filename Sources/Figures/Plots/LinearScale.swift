/// Carries the values of an axis to pixels, evenly.
struct LinearScale: Sendable, Hashable {
  /// The values at the two ends.
  var lower: Double
  var upper: Double
  /// The pixels at the two ends.
  var start: Double
  var end: Double

  /// The place of a value; what lies absurdly far outside is brought nearer.
  func place(_ value: Double) -> Double {
    let part = (value - lower) / (upper - lower)
    return start + min(max(part, -1e6), 1e6) * (end - start)
  }
}

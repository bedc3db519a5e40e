/// Carries the values of an axis to pixels, evenly by themselves or by their logarithms.
struct AxisPlacement: Sendable, Hashable {
  /// The values at the two ends.
  var lower: Double
  var upper: Double
  /// The pixels at the two ends.
  var start: Double
  var end: Double
  var isLogarithmic = false

  /// The place of a value; what lies absurdly far outside is brought nearer.
  func place(_ value: Double) -> Double {
    let part =
      isLogarithmic
      ? Logarithm.base10(value / lower) / Logarithm.base10(upper / lower)
      : (value - lower) / (upper - lower)
    return start + min(max(part, -1e6), 1e6) * (end - start)
  }
}

extension Double {
  /// The sine of `x`, in radians, for any finite `x`.
  public static func sin(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    guard abs(x) > 0x1.921fb54442d18p-1 else { return Angle(high: x, low: 0).sine }
    let (quadrant, angle) = Angle.reduced(abs(x))
    let value = quadrant & 1 == 0 ? angle.sine : angle.cosine
    return (quadrant & 2 == 0) == (x > 0) ? value : -value
  }

  /// The cosine of `x`, in radians, for any finite `x`.
  public static func cos(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    guard abs(x) > 0x1.921fb54442d18p-1 else { return Angle(high: x, low: 0).cosine }
    let (quadrant, angle) = Angle.reduced(abs(x))
    let value = quadrant & 1 == 0 ? angle.cosine : angle.sine
    return quadrant == 1 || quadrant == 2 ? -value : value
  }
}

/// An angle of at most an eighth of a turn, as a sum of two numbers to 117 bits.
struct Angle {
  /// The angle, rounded.
  var high: Double
  /// What the rounding lost.
  var low: Double

  /// The sine by its series up to the 17th power; the next term is below 2^-63.
  var sine: Double {
    let square = high * high
    let tail = square.polynomial(Angle.sineCoefficients)
    return high + (low * (1 - square / 2) + high * square * tail)
  }

  /// The cosine by its series up to the 18th power; the next term is below 2^-68.
  var cosine: Double {
    let square = high * high
    let half = square / 2
    let head = 1 - half
    let tail = square * square * square.polynomial(Angle.cosineCoefficients) - high * low
    return head + (((1 - head) - half) + tail)
  }

  private static let sineCoefficients: [Double] = [
    -1 / 6, 1 / 120, -1 / 5_040, 1 / 362_880, -1 / 39_916_800, 1 / 6_227_020_800,
    -1 / 1_307_674_368_000, 1 / 355_687_428_096_000,
  ]

  private static let cosineCoefficients: [Double] = [
    1 / 24, -1 / 720, 1 / 40_320, -1 / 3_628_800, 1 / 479_001_600, -1 / 87_178_291_200,
    1 / 20_922_789_888_000, -1 / 6_402_373_705_728_000,
  ]
}

extension Angle {
  /// Takes whole quarter turns away from `x`, which is above π/4: exact to 70 bits for any size.
  ///
  /// The way of Payne and Hanek (1983): of the bits of 2/π, only 192 can matter to the fraction of
  /// x · 2/π, for those before them add multiples of a full turn. All of it is integer arithmetic.
  static func reduced(_ x: Double) -> (quadrant: Int, angle: Angle) {
    let turns = quarterTurns(of: x)
    let negative = turns.high >> 63 == 1  // nearer to the next quarter: go on to it, come back
    let low = negative ? 0 &- turns.low : turns.low
    let high = negative ? ~turns.high &+ (low == 0 ? 1 : 0) : turns.high
    let zeros = high == 0 ? 64 + low.leadingZeroBitCount : high.leadingZeroBitCount
    let fraction = zeros < 64 ? high << zeros | low >> (64 - zeros) : low << (zeros - 64)
    // π/2 as 63 bits after the point; the product keeps its upper 64 bits.
    let product = fraction.multipliedFullWidth(by: 0xC90F_DAA2_2168_C234).high
    let unit = (negative ? -1.0 : 1.0).timesTwo(toThe: Int64(-63 - zeros))
    let angle = Angle(
      high: Double(product & ~0x7FF) * unit, low: Double(product & 0x7FF) * unit)
    return ((turns.quadrant + (negative ? 1 : 0)) & 3, angle)
  }

  /// x · 2/π modulo 4, as a whole number and 128 bits after the point.
  private static func quarterTurns(of x: Double) -> (quadrant: Int, high: UInt64, low: UInt64) {
    let mantissa = x.significandBitPattern | 1 << 52
    let position = Int(x.exponent) - 52 - 2 + 64
    let last = mantissa.multipliedFullWidth(by: bits(from: position + 128))
    let middle = mantissa.multipliedFullWidth(by: bits(from: position + 64))
    let (second, carry) = last.high.addingReportingOverflow(middle.low)
    let first = mantissa &* bits(from: position) &+ middle.high &+ (carry ? 1 : 0)
    return (Int(first >> 62), first << 2 | second >> 62, second << 2 | last.low >> 62)
  }

  /// 64 bits of the table.
  private static func bits(from position: Int) -> UInt64 {
    let (word, shift) = (position >> 6, position & 63)
    let words = TwoOverPiTable.words
    return words[word] << shift | words[word + 1] >> (64 - shift)
  }
}

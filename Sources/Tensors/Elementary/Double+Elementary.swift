extension Double: Elementary {
  /// e to the power of `x`; infinite above 709.78, 0 below -745.13.
  public static func exp(_ x: Double) -> Double {
    guard x < 709.79 else { return x + .infinity }
    guard x > -745.14 else { return 0 }
    let (power, fraction) = powerOfTwoAndExcess(x)
    return (1 + fraction).timesTwo(toThe: power)
  }

  /// The natural logarithm of `x`; minus infinity at 0, not a number below.
  public static func log(_ x: Double) -> Double {
    guard x > 0, x < .infinity else { return x == 0 ? -.infinity : x > 0 ? x : .nan }
    guard x >= .leastNormalMagnitude else { return log(x * 0x1p54) - 54 * 0x1.62e42fefa39efp-1 }
    // x = m · 2^k with m in [√½, √2); with s = (m - 1) / (m + 1), log m = 2 atanh s.
    let bits = Int64(bitPattern: x.bitPattern)
    let power = (bits - 0x3FE6_A09E_667F_3BCD) >> 52
    let excess = Double(bitPattern: UInt64(bitPattern: bits - power << 52)) - 1
    let s = excess / (2 + excess)
    let square = s * s
    let tail = 2 * square * square.polynomial(Double.oddReciprocals)
    // 2 atanh s = excess - s · (excess - tail): the large part is exact.
    let k = Double(power)
    return k * highLog2 - ((s * (excess - tail) - k * lowLog2) - excess)
  }

  /// The hyperbolic tangent of `x`, between -1 and 1.
  public static func tanh(_ x: Double) -> Double {
    let size = abs(x)
    guard size >= 0x1p-28 else { return x }
    guard size < 22 else { return x.isNaN ? x : x < 0 ? -1 : 1 }
    // tanh x = (e^2x - 1) / (e^2x + 1), with e^2x - 1 found without cancellation.
    let (power, fraction) = powerOfTwoAndExcess(2 * size)
    let scale = 1.0.timesTwo(toThe: -power)
    let grown = (fraction + (1 - scale)).timesTwo(toThe: power)
    let value = size < 1 ? grown / (grown + 2) : 1 - 2 / (grown + 2)
    return x < 0 ? -value : value
  }

  /// The logistic function 1 / (1 + exp(-x)), between 0 and 1.
  public static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  /// `x` where it is positive, else 0.
  public static func relu(_ x: Double) -> Double { x > 0 ? x : x.isNaN ? x : 0 }

  /// ½ x (1 + tanh(√(2/π) (x + 0.044715 x³))).
  public static func gelu(_ x: Double) -> Double {
    0.5 * x * (1 + tanh((2 / .pi).squareRoot() * (x + 0.044715 * x * x * x)))
  }
}

extension Double {
  /// The value of c_0 + c_1 x + c_2 x² + …, from the highest power down.
  @inline(__always) func polynomial(_ coefficients: [Double]) -> Double {
    var sum = 0.0
    for coefficient in coefficients.reversed() { sum = sum * self + coefficient }
    return sum
  }

  /// This number times a power of two, rounded once.
  @inline(__always) func timesTwo(toThe power: Int64) -> Double {
    if power < -1022 { return timesTwo(toThe: power + 200) * 0x1p-200 }
    if power > 1023 { return timesTwo(toThe: power - 1) * 2 }
    return self * Double(bitPattern: UInt64(bitPattern: (power + 1023) << 52))
  }
}

extension Double {
  /// Splits e^x = 2^power · (1 + excess), with an excess between -0.30 and 0.42.
  @inline(__always)
  private static func powerOfTwoAndExcess(_ x: Double) -> (power: Int64, excess: Double) {
    let shifter = 0x1.8p52  // adding and taking it away rounds to a whole number
    let power = (x * 0x1.71547652b82fep+0 + shifter) - shifter
    let high = x - power * highLog2
    let low = power * lowLog2
    let r = high - low
    let lost = (high - r) - low
    let excess = r + (lost + r * r * factorialSeries(r))
    return (Int64(power), excess)
  }

  // log 2, cut after 33 bits, so that whole multiples up to 2^20 are exact; and the rest.
  private static var highLog2: Double { 0x1.62e42fefp-1 }
  private static var lowLog2: Double { 0x1.473de6af278edp-34 }

  /// 1/2! + r/3! + …, where e^r = 1 + r + r² (…); the next term is below 2^-57 for
  /// |r| ≤ log(2) / 2. Written out, for all of `exp`, `tanh` and `sigmoid` waits for it.
  @inline(__always) private static func factorialSeries(_ r: Double) -> Double {
    var sum: Double = 1 / 6_227_020_800
    sum = sum * r + 1 / 479_001_600
    sum = sum * r + 1 / 39_916_800
    sum = sum * r + 1 / 3_628_800
    sum = sum * r + 1 / 362_880
    sum = sum * r + 1 / 40_320
    sum = sum * r + 1 / 5_040
    sum = sum * r + 1 / 720
    sum = sum * r + 1 / 120
    sum = sum * r + 1 / 24
    sum = sum * r + 1 / 6
    return sum * r + 1 / 2
  }

  // atanh s = s + s³ (1/3 + s²/5 + …); the next term is below 2^-59 for |s| ≤ 0.172.
  private static let oddReciprocals: [Double] = [
    1 / 3, 1 / 5, 1 / 7, 1 / 9, 1 / 11, 1 / 13, 1 / 15, 1 / 17, 1 / 19, 1 / 21, 1 / 23,
  ]
}

/// Random numbers that are the same for the same seed, on every machine.
///
/// SplitMix64 (Steele, Lea and Flood 2014): a counter that steps by a fixed odd number, whose bits
/// are then mixed. Good for initial weights and small data; not for secrets.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var counter: UInt64

  /// A generator; each seed has its own sequence.
  public init(seed: Int) { counter = UInt64(bitPattern: Int64(seed)) }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    counter &+= 0x9E37_79B9_7F4A_7C15
    var bits = counter
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number between 0, which is possible, and 1, which is not.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number from 0 to below a bound. Swift's own way may change with its version.
  public mutating func whole(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// The numbers from 0 to below a count in random order (Fisher and Yates 1938; Durstenfeld 1964).
  public mutating func order(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in order.indices.dropFirst().reversed() { order.swapAt(last, whole(below: last + 1)) }
    return order
  }

  /// A number from a range, each equally likely.
  public mutating func uniform(in range: Range<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * unit()
  }

  /// A number from the normal distribution (Box and Muller 1958).
  public mutating func normal(mean: Double = 0, deviation: Double = 1) -> Double {
    let radius = (-2 * Double.log(1 - unit())).squareRoot()
    return mean + deviation * radius * Double.cos(2 * .pi * unit())
  }
}

extension Tensor {
  /// Numbers from a range, each equally likely.
  public static func uniform(
    _ shape: [Int], in range: Range<Double>, using generator: inout SeededGenerator
  ) -> Tensor {
    let values = (0..<shape.elementCount).map { _ in Float(generator.uniform(in: range)) }
    return Tensor(shape: shape, values: values)
  }

  /// Numbers from the normal distribution around 0.
  public static func normal(
    _ shape: [Int], deviation: Double = 1, using generator: inout SeededGenerator
  ) -> Tensor {
    let values = (0..<shape.elementCount).map { _ in Float(generator.normal(deviation: deviation)) }
    return Tensor(shape: shape, values: values)
  }
}

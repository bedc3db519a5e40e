import Synchronization
import Tensors

/// The random numbers of a note: seeded anew where each cell begins, so that a change in one cell
/// changes no other's numbers.
public struct SharedGenerator: RandomNumberGenerator, Sendable {
  private static let shared = Mutex(SeededGenerator(seed: 0))

  /// A generator that goes on where the last one of the cell stopped.
  public init() {}

  /// The next 64 random bits.
  public mutating func next() -> UInt64 { Self.shared.withLock { $0.next() } }

  /// What tells this point of the sequence from others; drawing it moves the sequence on.
  static var state: UInt64 { shared.withLock { $0.next() } }

  /// Begins a new sequence.
  static func seed(_ seed: Int) { shared.withLock { $0 = SeededGenerator(seed: seed) } }
}

// Swift's own random functions draw from the system, so no two builds of a note would agree. These
// stand in front of them in a cell: a module's members hide those of the standard library.

extension FixedWidthInteger {
  /// A random number from a range, from the cell's seed.
  public static func random(in range: Range<Self>) -> Self {
    var generator = SharedGenerator()
    return random(in: range, using: &generator)
  }

  /// A random number from a range, from the cell's seed.
  public static func random(in range: ClosedRange<Self>) -> Self {
    var generator = SharedGenerator()
    return random(in: range, using: &generator)
  }
}

extension BinaryFloatingPoint where RawSignificand: FixedWidthInteger {
  /// A random number from a range, from the cell's seed.
  public static func random(in range: Range<Self>) -> Self {
    var generator = SharedGenerator()
    return random(in: range, using: &generator)
  }

  /// A random number from a range, from the cell's seed.
  public static func random(in range: ClosedRange<Self>) -> Self {
    var generator = SharedGenerator()
    return random(in: range, using: &generator)
  }
}

extension Bool {
  /// A random truth value, from the cell's seed.
  public static func random() -> Bool {
    var generator = SharedGenerator()
    return random(using: &generator)
  }
}

extension Collection {
  /// A random element, from the cell's seed.
  public func randomElement() -> Element? {
    var generator = SharedGenerator()
    return randomElement(using: &generator)
  }
}

extension Sequence {
  /// The elements in a random order, from the cell's seed.
  public func shuffled() -> [Element] {
    var generator = SharedGenerator()
    return shuffled(using: &generator)
  }
}

extension MutableCollection where Self: RandomAccessCollection {
  /// Puts the elements in a random order, from the cell's seed.
  public mutating func shuffle() {
    var generator = SharedGenerator()
    shuffle(using: &generator)
  }
}

import CSystemCalls

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Our end of a pipe to a child, and what has come through it: never more than its limit.
struct PipeReader: ~Copyable {
  /// What happens at the limit.
  enum Overflow { case stops, dropsTheBeginning }

  /// What has come.
  private(set) var bytes: [UInt8] = []
  /// Whether more came than the limit allows.
  private(set) var isOverfull = false
  /// Our end of the pipe; -1 once the other end is closed.
  private(set) var descriptor: Int32
  private let limit: Int
  private let overflow: Overflow

  /// Reads from a descriptor that does not block, and closes it in the end.
  init(_ descriptor: Int32, limit: Int, overflow: Overflow) {
    self.descriptor = descriptor
    self.limit = limit
    self.overflow = overflow
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether a backtrace of Swift's has come to its end.
  var hasReport: Bool { bytes.suffix(4096).firstRange(of: Array("Backtrace took".utf8)) != nil }

  /// Takes what is there, at most as much as a pipe holds at once or a little more.
  mutating func read() {
    var budget = 1 << 20
    while descriptor >= 0, !isOverfull, budget > 0 {
      let count = readOnce()
      if count < 0 { return }
      budget -= count
    }
  }

  /// The number of bytes read, or -1 when none are there now.
  private mutating func readOnce() -> Int {
    let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { buffer in
      #if canImport(Darwin)
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
      return count
    }
    if count < 0, errno == EINTR { return 0 }
    if count == 0 {
      close(descriptor)
      descriptor = -1
    }
    trim()
    return count
  }

  private mutating func trim() {
    guard bytes.count > limit else { return }
    switch overflow {
    case .stops:
      bytes.removeLast(bytes.count - limit)
      isOverfull = true
    case .dropsTheBeginning:
      bytes.removeFirst(bytes.count - limit)
    }
  }
}

import Synchronization

/// Adds up how long the parts of a build take, from any thread.
package final class Stopwatch: Sendable {
  private let times = Mutex<[String: Duration]>([:])

  /// Nothing measured yet.
  package init() {}

  /// The sums by part, in the order of their names.
  package var sums: [(part: String, time: Duration)] {
    times.withLock { $0.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
  }

  /// Adds a time to a part.
  package func add(_ time: Duration, to part: String) {
    times.withLock { $0[part, default: .zero] += time }
  }

  /// Runs something as a part, or as a part of no measurement.
  package static func measure<Result, Failure: Error>(
    _ part: String, on watch: Stopwatch?,
    _ work: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    let start = ContinuousClock.now
    defer { watch?.add(ContinuousClock.now - start, to: part) }
    return try await work()
  }
}

import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Holds back a child that was started before what it shall run was made: it reads a line from
/// descriptor 3, and ends if there comes none.
final class StartGate: Sendable {
  fileprivate enum Phase {
    case waiting
    case open(ContinuousClock.Instant)
    case closed
  }

  fileprivate struct State {
    /// Our end of the child's socket, a copy of our own; -1 before there is one.
    var socket: Int32 = -1
    var phase = Phase.waiting
  }

  private let state = Mutex(State())

  deinit { state.withLock { if $0.socket >= 0 { _ = Self.close($0.socket) } } }

  /// When it was opened; nil if it was not.
  var openedAt: ContinuousClock.Instant? {
    state.withLock { if case .open(let time) = $0.phase { time } else { nil } }
  }

  /// Takes our end of the socket of a child that has just been started.
  func attach(_ socket: Int32) {
    state.withLock { state in
      state.socket = fcntl(socket, F_DUPFD_CLOEXEC, 0)
      state.tell()
    }
  }

  /// Lets the child go; its time begins.
  func open() {
    state.withLock { state in
      guard case .waiting = state.phase else { return }
      state.phase = .open(.now)
      state.tell()
    }
  }

  /// Ends the child, unless it was let go.
  func close() {
    state.withLock { state in
      guard case .waiting = state.phase else { return }
      state.phase = .closed
      state.tell()
    }
  }
}

extension StartGate {
  private static func close(_ descriptor: Int32) -> Int32 {
    #if canImport(Darwin)
      Darwin.close(descriptor)
    #else
      Glibc.close(descriptor)
    #endif
  }
}

extension StartGate.State {
  #if canImport(Darwin)
    private static let flags: Int32 = 0
  #else
    private static let flags = Int32(MSG_NOSIGNAL)
  #endif

  /// Tells the child what was decided, if both are there.
  fileprivate func tell() {
    guard socket >= 0 else { return }
    switch phase {
    case .waiting: break
    case .open: _ = send(socket, "go\n", 3, Self.flags)
    case .closed: _ = shutdown(socket, Int32(SHUT_RDWR))
    }
  }
}

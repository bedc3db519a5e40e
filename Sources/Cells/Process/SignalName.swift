#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The names of the signals that end a program.
enum SignalName {
  /// The name in <signal.h>, or the number.
  static func of(_ signal: Int32) -> String {
    switch signal {
    case SIGKILL: "SIGKILL: most likely out of memory"
    case SIGSEGV: "SIGSEGV: a bad address, or a recursion without end"
    case SIGBUS: "SIGBUS: a bad address"
    case SIGABRT: "SIGABRT"
    case SIGTRAP, SIGILL: "a trap"
    case SIGFPE: "SIGFPE: a division by zero"
    case SIGXFSZ: "SIGXFSZ: a file grew too large"
    case SIGTERM: "SIGTERM"
    default: "signal \(signal)"
    }
  }
}

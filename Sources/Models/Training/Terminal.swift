// Nothing of the C library is seen outside this file: its `exp` is not ours.
#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The terminal that a program was started from, if there is one.
enum Terminal {
  /// Draws a bar over the last one; does nothing where nobody watches.
  static func showProgress(_ done: Int, of all: Int, _ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    let filled = 24 * done / max(all, 1)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    let line = "\r\(bar) \(done)/\(all)  \(text)\u{1B}[K" + (done == all ? "\n" : "")
    _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }
}

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
    let line = progressLine(done, of: all, text)
    _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }

  /// The bar with its numbers, over what the line held before; the last one ends the line.
  static func progressLine(_ done: Int, of all: Int, _ text: String) -> String {
    let filled = 24 * done / max(all, 1)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    return "\r\(bar) \(done)/\(all)  \(text)\u{1B}[K" + (done == all ? "\n" : "")
  }
}

/// What stands between a cell and the machine.
package enum Protection: Hashable, Sendable, CustomStringConvertible {
  /// Bubblewrap, at this path: no network, no files but the cell's own, no process outlives it.
  case sandbox(bubblewrap: String)
  /// An empty folder, a scrubbed environment and limits, and why it is not more.
  case limits(reason: String)

  /// Whether a cell can read nothing but what was handed to it.
  package var isSandbox: Bool {
    if case .sandbox = self { true } else { false }
  }

  /// One line.
  package var description: String {
    switch self {
    case .sandbox(let path):
      "sandbox (\(path)): no network, no files of yours, no process left behind"
    case .limits(let reason):
      "limits only (\(reason)): cells can read your files and use the network"
    }
  }
}

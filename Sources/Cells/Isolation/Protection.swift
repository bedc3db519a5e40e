/// What stands between a cell and the machine.
package enum Protection: Hashable, Sendable, CustomStringConvertible {
  /// Bubblewrap, at this path: no network, no files but the cell's own, no process outlives it.
  case sandbox(bubblewrap: String)
  /// Landlock and seccomp of the kernel, where bubblewrap does not work, and why it does not.
  case confinement(reason: String)
  /// An empty folder, a scrubbed environment and limits, and why it is not more.
  case limits(reason: String)
  /// That is up to the command that the site puts in front of its cells.
  case elsewhere(command: String)

  /// Whether a cell can read nothing but what was handed to it.
  package var isSandbox: Bool {
    switch self {
    case .sandbox, .confinement: true
    case .limits, .elsewhere: false
    }
  }

  /// One line.
  package var description: String {
    switch self {
    case .sandbox(let path):
      "a sandbox (\(path)): no network, no files of yours, no process left behind"
    case .confinement(let reason):
      "Landlock and seccomp (\(reason)): no network, no files of yours, no process left behind"
    case .limits(let reason):
      "limits only (\(reason)): cells can read your files and use the network"
    case .elsewhere(let command): "left to '\(command)', which cells.launcher puts in front"
    }
  }
}

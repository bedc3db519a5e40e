import Foundation

/// Puts a command into bubblewrap: a process, network and file system of its own, which holds the
/// system's programs and libraries, read-only, and an empty folder.
struct Sandbox: Sendable {
  /// The path of bubblewrap.
  let bubblewrap: String
  /// Further paths that can be read inside, each under its own name.
  var readable: [String] = []
  /// Files and folders that can be read inside under another path.
  var bound: [(path: String, inside: String)] = []

  /// The only folder that can be written to; it is the working folder.
  static let folder = "/tmp"
  /// How much it holds.
  private static let folderBytes = 64 << 20

  /// The command inside the sandbox.
  func wrap(_ command: ChildCommand) -> ChildCommand {
    var wrapped = command
    wrapped.program = bubblewrap
    var arguments = ["--unshare-all", "--die-with-parent", "--chdir", Self.folder]
    arguments += ["--ro-bind", "/usr", "/usr"] + Self.system
    arguments += ["--proc", "/proc", "--dev", "/dev"]
    arguments += ["--size", "\(Self.folderBytes)", "--tmpfs", Self.folder]
    for path in readable where !path.hasPrefix("/usr/") {
      arguments += ["--ro-bind-try", path, path]
    }
    for (path, inside) in bound { arguments += ["--ro-bind", path, inside] }
    arguments += limited(command)
    wrapped.arguments = arguments
    wrapped.environment["HOME"] = Self.folder
    wrapped.environment["TMPDIR"] = Self.folder
    wrapped.directory = "/"
    // Bubblewrap, and the process that it puts first into the sandbox.
    wrapped.links = 2
    wrapped.wrapsSignals = true
    return wrapped
  }

  /// The command under a limit of processes, which counts from none in a sandbox of its own user.
  private func limited(_ command: ChildCommand) -> [String] {
    let own = [command.program] + command.arguments
    let limiter = "/usr/bin/prlimit"
    guard command.processes > 0, FileManager.default.isExecutableFile(atPath: limiter) else {
      return own
    }
    return [limiter, "--nproc=\(command.processes)"] + own
  }

  /// The folders beside `/usr` that programs look for libraries in: links on most systems.
  private static let system: [String] = ["/bin", "/lib", "/lib64", "/sbin"].flatMap { path in
    if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
      ["--symlink", target, path]
    } else {
      ["--ro-bind-try", path, path]
    }
  }
}

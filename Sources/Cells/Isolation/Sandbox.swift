import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

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
  /// The first number of the users that cells are where root builds the site.
  private static let firstUser = 1_852_768_256
  /// How much it holds.
  private static let folderBytes = 64 << 20

  /// The command inside the sandbox.
  func wrap(_ command: ChildCommand) -> ChildCommand {
    var wrapped = command
    wrapped.program = bubblewrap
    var arguments = isRoot ? Self.rootArguments : ["--unshare-all", "--cap-drop", "ALL"]
    arguments += ["--die-with-parent", "--ro-bind", "/usr", "/usr"] + Self.system
    // Root may write to what lies in /proc/sys, and bubblewrap looks at the folder only.
    arguments += ["--proc", "/proc", "--tmpfs", "/proc/sys", "--remount-ro", "/proc/sys"]
    arguments += ["--dev", "/dev", "--size", "\(Self.folderBytes)", "--perms", "1777"]
    arguments += ["--tmpfs", Self.folder]
    let readable = readable.filter { !$0.hasPrefix("/usr/") }
    for folder in Self.folders(around: readable + bound.map(\.inside)) {
      // Bubblewrap makes them by itself, but for root alone.
      arguments += ["--perms", "0755", "--dir", folder]
    }
    for path in readable { arguments += ["--ro-bind-try", path, path] }
    for (path, inside) in bound { arguments += ["--ro-bind", path, inside] }
    arguments += ["--remount-ro", "/", "--chdir", Self.folder] + limited(command)
    wrapped.arguments = arguments
    wrapped.environment["HOME"] = Self.folder
    wrapped.environment["TMPDIR"] = Self.folder
    wrapped.directory = "/"
    // Bubblewrap, and the process that it puts first into the sandbox.
    wrapped.links = 2
    wrapped.wrapsSignals = true
    return wrapped
  }

  /// The folders that these paths lie in, the outer before the inner.
  private static func folders(around paths: [String]) -> [String] {
    var found: Set<String> = ["", folder]
    var result: [String] = []
    for path in paths {
      var current = ""
      for part in path.split(separator: "/").dropLast() {
        current += "/" + part
        if found.insert(current).inserted { result.append(current) }
      }
    }
    return result
  }

  private var isRoot: Bool { geteuid() == 0 }

  /// As root, a user of its own in the sandbox would still be root to the kernel, which holds it to
  /// few limits; so it becomes another one, for which these are needed.
  private static let rootArguments = [
    "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try",
    "--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID", "--cap-add",
    "CAP_SETPCAP",
  ]

  /// The command as nobody, under a limit of processes.
  private func limited(_ command: ChildCommand) -> [String] {
    let files = FileManager.default
    var own = [command.program] + command.arguments
    let limiter = "/usr/bin/prlimit"
    if command.processes > 0, files.isExecutableFile(atPath: limiter) {
      own = [limiter, "--nproc=\(command.processes)"] + own
    }
    guard isRoot else { return own }
    // The kernel counts a user's processes, so each run is a user of its own that nobody else is.
    let user = Self.firstUser + Int.random(in: 0..<65_536)
    let nobody = ["--reuid=\(user)", "--regid=\(user)", "--clear-groups", "--bounding-set=-all"]
    return ["/usr/bin/setpriv"] + nobody + ["--inh-caps=-all", "--no-new-privs"] + own
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

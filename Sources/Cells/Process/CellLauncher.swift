import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Decides how the program of a page's cells is started: the one place for its isolation.
///
/// Always: an empty folder, an environment without anything of ours, limits, a session of its own;
/// where the machine has one, a sandbox around all that; and maybe the site's own command in front.
struct CellLauncher: Sendable {
  let limits: CellLimits
  let protection: Protection
  let toolchain: SwiftToolchain
  let library: NoteKitLibrary
  /// What the program sees besides `environment` of our own, which comes first.
  var environment: [String: String] = [:]
  /// The command that the site puts in front of the program, to run it elsewhere.
  var prefix: [String] = []

  /// What a run needs to know.
  struct Run {
    /// The program.
    var executable: String
    /// An empty folder for it to work in.
    var folder: String
    /// The word that its marks begin with.
    var word: String
    /// The declared inputs: their names, and where they are.
    var inputs: [(name: String, path: String)] = []
    /// Who answers its requests.
    var service: (any ChildService)?
    /// What holds it back until the program is made, where `canWait` says so.
    var gate: StartGate?
  }

  /// Whether a run can be prepared before its program is made: a sandbox takes a while to set up.
  var canWait: Bool {
    guard case .sandbox = protection, prefix.isEmpty else { return false }
    return FileManager.default.isExecutableFile(atPath: Self.shell)
  }

  /// The command of a run.
  func command(_ run: Run) throws(CellMachineError) -> ChildCommand {
    var command = plainCommand(run)
    if !prefix.isEmpty {
      try link(run.inputs, into: run.folder)
      return try prefixed(command, run)
    }
    guard case .sandbox(let bubblewrap) = protection else {
      try link(run.inputs, into: run.folder)
      command.userProcesses = Self.roomForProcesses(limits.processes)
      if case .confinement = protection { command.confinement = confinement(run) }
      return command
    }
    // The folder of the program, since the program itself need not be there yet.
    let executable = URL(fileURLWithPath: run.executable)
    command.program = "/cell/" + executable.lastPathComponent
    if let gate = run.gate {
      command.gate = gate
      command.arguments = ["-c", "read -r go <&3 && exec \(command.program)"]
      command.program = Self.shell
    }
    var sandbox = Sandbox(bubblewrap: bubblewrap)
    sandbox.readable = [toolchain.runtime, toolchain.root + "/libexec/swift", library.file]
    sandbox.bound = [(executable.deletingLastPathComponent().path, "/cell")]
    sandbox.bound += run.inputs.map { ($0.path, Sandbox.folder + "/" + $0.name) }
    return sandbox.wrap(command)
  }
}

extension CellLauncher {
  private static let shell = "/bin/sh"

  /// What a run needs of the file system.
  private func confinement(_ run: Run) -> Confinement {
    // Swift's backtracer needs /proc; what there is of other processes' memory stays closed.
    let system = [
      "/usr", "/lib", "/lib64", "/bin", "/sbin", "/etc/ld.so.cache", "/proc", "/dev/urandom",
      "/sys/devices/system/cpu",
    ]
    let own = [
      toolchain.runtime, toolchain.root + "/libexec/swift", library.file, run.executable,
    ]
    return Confinement(
      readable: system + own + run.inputs.map(\.path), writable: [run.folder, "/dev/null"])
  }

  /// What a cell's program sees of its environment.
  static let environment = [
    "PATH": "/usr/bin:/bin", "TZ": "UTC", "LANG": "C.UTF-8", "SWIFT_DETERMINISTIC_HASHING": "1",
    "SWIFT_BACKTRACE":
      "enable=yes,color=no,interactive=no,registers=none,images=none,threads=crashed,limit=64",
  ]

  private func plainCommand(_ run: Run) -> ChildCommand {
    var environment = environment.merging(Self.environment) { _, own in own }
    environment["HOME"] = run.folder
    environment["TMPDIR"] = run.folder
    environment["NOTESITE_CHANNEL"] = "3:\(run.word)"
    return ChildCommand(
      program: run.executable, arguments: [], environment: environment, directory: run.folder,
      seconds: limits.cellSeconds.first ?? limits.seconds,
      phases: ChildPhases(word: run.word, seconds: limits.cellSeconds),
      outputBytes: limits.outputBytes, resultBytes: limits.figureBytes, service: run.service,
      memoryBytes: limits.memoryBytes, groupMemoryBytes: limits.memoryBytes,
      fileBytes: limits.fileBytes, openFiles: 64,
      processes: limits.processes)
  }

  /// The program behind the site's command: its limits are that command's business, but for time
  /// and output, and what it shows comes back in its text.
  private func prefixed(
    _ plain: ChildCommand, _ run: Run
  ) throws(CellMachineError) -> ChildCommand {
    var command = plain
    let ours = ProcessInfo.processInfo.environment
    guard let program = Self.find(prefix[0], in: ours["PATH"] ?? "") else {
      throw .process(program: prefix[0], problem: "it is not in PATH (cells.launcher)")
    }
    command.program = program
    command.arguments = Array(prefix.dropFirst()) + [run.executable]
    command.environment = ours.merging(plain.environment) { _, own in own }
    command.environment["PATH"] = ours["PATH"]
    command.environment["HOME"] = ours["HOME"]
    command.environment["NOTESITE_CHANNEL"] = "1:\(run.word)"
    command.outputBytes += limits.figureBytes
    (command.resultBytes, command.service) = (nil, nil)
    (command.memoryBytes, command.fileBytes, command.openFiles) = (0, 0, 0)
    (command.processes, command.groupMemoryBytes) = (0, 0)
    command.links = nil
    command.wrapsSignals = true
    return command
  }

  private static func find(_ name: String, in path: String) -> String? {
    let isExecutable = FileManager.default.isExecutableFile
    if name.hasPrefix("/") { return isExecutable(name) ? name : nil }
    return path.split(separator: ":").map { "\($0)/\(name)" }.first(where: isExecutable)
  }

  /// Puts links to the inputs where the program will look for them.
  private func link(
    _ inputs: [(name: String, path: String)], into folder: String
  ) throws(CellMachineError) {
    for (name, path) in inputs {
      let place = URL(fileURLWithPath: folder + "/" + name)
      do {
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: path)
      } catch {
        throw .file(path: place.path, problem: error.localizedDescription)
      }
    }
  }

  /// The limit of processes for our user that leaves room for so many more; root has none.
  private static func roomForProcesses(_ count: Int) -> Int {
    guard geteuid() != 0,
      let load = try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8),
      let total = load.split(separator: "/").last?.split(separator: " ").first.flatMap({ Int($0) })
    else { return 0 }
    return total + count
  }
}

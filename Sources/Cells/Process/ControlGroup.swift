import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Control groups of one run's own that bound the number of its processes and their memory, all
/// together, and know all of them: the kernel holds root to no other limit of processes, and a
/// limit of one process's memory is none for many.
///
/// Only where the machine lets us make them; without, the limits of each process remain.
struct ControlGroup: ~Copyable {
  /// A controller, and what its folder says to bound something.
  private struct Controller {
    var root: String
    /// The files that bound something, which must take the value.
    var limits: [(name: String, value: Int)]
    /// What is good to say besides.
    var others: [(name: String, value: Int)] = []
  }

  /// The folders; none where none could be made.
  private let folders: [String]
  /// Whether the memory of all processes together is bounded.
  let boundsMemory: Bool

  /// The files that a process joins through.
  var entrances: [String] { folders.map { $0 + "/cgroup.procs" } }

  /// Makes groups of so many processes with so much memory; 0 is no limit.
  init(processes: Int, memoryBytes: Int = 0) {
    var folders: [String] = []
    var boundsMemory = false
    for controller in Self.controllers(processes, memoryBytes) {
      guard let (folder, limits) = Self.makeFolder(controller) else { continue }
      folders.append(folder)
      boundsMemory = boundsMemory || limits.contains { $0.hasPrefix("memory.") }
    }
    self.folders = folders
    self.boundsMemory = boundsMemory
  }

  deinit {
    for folder in folders { Self.remove(folder) }
  }

  /// Whether the kernel ended a process, since all of them had no more memory.
  var ranOutOfMemory: Bool {
    guard boundsMemory else { return false }
    return folders.contains { folder in
      ["memory.events", "memory.oom_control"].contains { name in
        Self.lines(folder + "/" + name).contains { line in
          line.hasPrefix("oom_kill ") && !line.hasSuffix(" 0")
        }
      }
    }
  }
}

extension ControlGroup {
  /// The controllers of both versions of the interface; a machine has those of one.
  private static func controllers(_ processes: Int, _ memoryBytes: Int) -> [Controller] {
    let count = processes > 0 ? [("pids.max", processes)] : []
    let memory = { (name: String) in memoryBytes > 0 ? [(name, memoryBytes)] : [] }
    let all = [
      Controller(root: "/sys/fs/cgroup/pids", limits: count),
      Controller(root: "/sys/fs/cgroup/memory", limits: memory("memory.limit_in_bytes")),
      Controller(
        root: "/sys/fs/cgroup", limits: count + memory("memory.max"),
        others: memoryBytes > 0 ? [("memory.swap.max", 0), ("memory.oom.group", 1)] : []),
    ]
    return all.filter { !$0.limits.isEmpty }
  }

  /// A folder that bounds at least something, and the names of its limits.
  private static func makeFolder(_ controller: Controller) -> (String, limits: [String])? {
    let path = controller.root + "/notesite-\(getpid())-" + UUID().uuidString
    guard mkdir(path, 0o755) == 0 else { return nil }
    let limits = controller.limits.filter { write("\($0.value)", to: path + "/" + $0.name) }
    if limits.isEmpty {
      rmdir(path)
      return nil
    }
    for (name, value) in controller.others { _ = write("\(value)", to: path + "/" + name) }
    return (path, limits.map(\.name))
  }

  /// Ends what is left in a group, and removes it.
  private static func remove(_ folder: String) {
    for _ in 0..<200 {
      if rmdir(folder) == 0 || errno == ENOENT { return }
      let members = lines(folder + "/cgroup.procs").compactMap { pid_t($0) }
      for pid in members where pid > 0 && pid != getpid() { kill(pid, SIGKILL) }
      usleep(5_000)
    }
  }

  private static func lines(_ path: String) -> [Substring] {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n")
  }

  private static func write(_ text: String, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    #if canImport(Darwin)
      return Darwin.write(descriptor, bytes, bytes.count) == bytes.count
    #else
      return Glibc.write(descriptor, bytes, bytes.count) == bytes.count
    #endif
  }
}

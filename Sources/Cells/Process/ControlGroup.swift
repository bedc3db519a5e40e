import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A control group of one run's own that bounds its number of processes, and knows all of them: the
/// kernel holds root to no other such limit.
///
/// Only where the machine lets us make one; an ordinary user has the limit of its own processes.
struct ControlGroup: ~Copyable {
  /// Its folder; nil where none could be made.
  private let folder: String?

  /// The file that a process joins through; nil where there is no group.
  var entrance: String? { folder.map { $0 + "/cgroup.procs" } }

  /// Makes a group of so many processes, if there is a limit.
  init(processes: Int) {
    folder = processes > 0 ? Self.makeFolder(processes) : nil
  }

  deinit {
    guard let folder else { return }
    for _ in 0..<200 {
      if rmdir(folder) == 0 || errno == ENOENT { return }
      for pid in members where pid != getpid() { kill(pid, SIGKILL) }
      usleep(5_000)
    }
  }

  private static func makeFolder(_ processes: Int) -> String? {
    for root in ["/sys/fs/cgroup/pids", "/sys/fs/cgroup"] {
      let path = root + "/notesite-\(getpid())-" + UUID().uuidString
      guard mkdir(path, 0o755) == 0 else { continue }
      if write("\(processes)", to: path + "/pids.max") { return path }
      rmdir(path)
    }
    return nil
  }

  private var members: [pid_t] {
    let text = entrance.flatMap { try? String(contentsOfFile: $0, encoding: .utf8) } ?? ""
    return text.split(separator: "\n").compactMap { pid_t($0) }.filter { $0 > 0 }
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

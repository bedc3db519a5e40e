import CSystemCalls
import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Finds out, once on a machine, which protection works there.
package struct ProtectionProbe: Sendable {
  private let mode: IsolationMode
  /// Where the answer is kept until the machine starts anew; nil asks each time.
  private let folder: String?
  private let places: [String]
  private let landlockVersion: Int

  /// A probe that keeps its answer in a folder.
  package init(
    mode: IsolationMode, folder: String?,
    places: [String] = ["/usr/bin/bwrap", "/usr/local/bin/bwrap"],
    landlockVersion: Int = Int(confine_version())
  ) {
    self.mode = mode
    self.folder = folder
    self.places = places
    self.landlockVersion = landlockVersion
  }

  /// What works.
  ///
  /// Fails if the site demands a sandbox and there is none.
  package func protection() async throws(CellMachineError) -> Protection {
    if mode == .off { return .limits(reason: "cells.isolation is off") }
    let found = try await bestProtection()
    if mode == .require, case .limits(let reason) = found { throw .noSandbox(reason: reason) }
    return found
  }
}

extension ProtectionProbe {
  private func bestProtection() async throws(CellMachineError) -> Protection {
    guard let path = places.first(where: FileManager.default.isExecutableFile) else {
      return second(reason: "bubblewrap is not installed")
    }
    let memory = memory(of: path)
    if let memory, let known = try? String(contentsOfFile: memory, encoding: .utf8) {
      return known.isEmpty ? .sandbox(bubblewrap: path) : second(reason: known)
    }
    let problem = try await problem(with: path)
    if let memory, let folder {
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try? Data((problem ?? "").utf8).write(to: URL(fileURLWithPath: memory), options: .atomic)
    }
    return problem.map { second(reason: $0) } ?? .sandbox(bubblewrap: path)
  }

  /// What there is instead of bubblewrap. From version 6 on (Linux 6.12) Landlock keeps signals
  /// within, and so the cells' processes from ending others of their user.
  private func second(reason: String) -> Protection {
    landlockVersion >= 6 ? .confinement(reason: reason) : .limits(reason: reason)
  }

  /// What keeps bubblewrap from working here; nil if nothing does.
  private func problem(with path: String) async throws(CellMachineError) -> String? {
    let command = ChildCommand(
      program: "/usr/bin/true", arguments: [], environment: [:], directory: "/", seconds: 10,
      processes: 64)
    let outcome = try await ChildProcess.run(Sandbox(bubblewrap: path).wrap(command))
    if outcome.ending == .exit(0) { return nil }
    let line = outcome.errors.split(separator: "\n").first.map(String.init) ?? "no word on why"
    return "bubblewrap does not work here: \(line)"
  }

  /// The file of the answer for this program, user and run of the machine.
  private func memory(of path: String) -> String? {
    guard let folder, let status = FileStatus(following: path) else { return nil }
    let boot =
      (try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)) ?? ""
    let hash = SHA256.hash(Array("\(path) \(status) \(geteuid()) \(boot)".utf8))
    return folder + "/sandbox-" + hash.prefix(16)
  }
}

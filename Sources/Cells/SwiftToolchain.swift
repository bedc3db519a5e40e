import Foundation

/// The Swift compiler that cells are compiled with.
///
/// Whether it fits is not asked beforehand: it says so itself when it loads NoteKit's module, which
/// only the very compiler that wrote it can read. So finding it starts no process.
package struct SwiftToolchain: Hashable, Sendable {
  /// The folder that holds `bin`, `lib` and `libexec`.
  let root: String
  /// What changes when the compiler does: its path, size and time of change.
  let identity: String

  /// The toolchain whose `swiftc` this is; nil if there is none.
  init?(swiftc: String) {
    let resolved = URL(fileURLWithPath: swiftc).resolvingSymlinksInPath()
    let bin = resolved.deletingLastPathComponent()
    let frontend = bin.appending(path: "swift-frontend").resolvingSymlinksInPath().path
    guard FileManager.default.isExecutableFile(atPath: frontend),
      let status = FileStatus(following: frontend)
    else { return nil }
    root = bin.deletingLastPathComponent().path
    identity = "\(frontend) \(status.size) \(status.changed)"
  }

  /// The compiler that PATH names, or else the one in a usual place.
  package static func locate(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(CellMachineError) -> SwiftToolchain {
    let named = environment["PATH", default: ""].split(separator: ":").map(String.init)
    let home = environment["HOME", default: "/root"]
    let usual = ["/usr/bin", "/usr/local/bin", "/opt/swift/usr/bin", home + "/.local/bin"]
    for folder in named + usual where folder.hasPrefix("/") {
      if let found = SwiftToolchain(swiftc: folder + "/swiftc") { return found }
    }
    throw .noToolchain
  }
}

extension SwiftToolchain {
  /// The path of the compiler, for people.
  package var path: String { frontend }
  /// The compiler proper.
  var frontend: String { root + "/bin/swift-frontend" }
  /// The folder of the runtime libraries.
  var runtime: String { root + "/lib/swift/linux" }
}

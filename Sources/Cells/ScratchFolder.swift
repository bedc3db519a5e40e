import Foundation

/// A folder of one run's own, gone with all it holds when the run is over.
struct ScratchFolder: ~Copyable {
  /// Its absolute path.
  let path: String

  /// Makes a folder inside another, which is made too.
  init(in parent: String) throws(CellMachineError) {
    path = URL(fileURLWithPath: parent).path + "/cells-" + UUID().uuidString
    try Self.make(path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Makes an empty folder in it.
  borrowing func makeFolder(_ name: String) throws(CellMachineError) -> String {
    try Self.make(path + "/" + name)
    return path + "/" + name
  }

  private static func make(_ path: String) throws(CellMachineError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .file(path: path, problem: error.localizedDescription)
    }
  }
}

import Cells
import Foundation

/// Where the tool's own parts lie: what cells link is beside the executable.
package struct Installation: Sendable {
  /// The folder of the executable, with `libNoteKit` and `Modules`.
  package let folder: URL

  /// An installation in a folder.
  package init(folder: URL) { self.folder = folder }

  /// The installation of the running executable.
  package static var current: Installation {
    let path =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    return Installation(folder: URL(fileURLWithPath: path).deletingLastPathComponent())
  }

  /// The library that cells are compiled against.
  func noteKit() throws(CellMachineError) -> NoteKitLibrary {
    try NoteKitLibrary(folder: folder.path)
  }
}

import Foundation

/// What cells are compiled against and linked with: `libNoteKit` and the modules that it exports.
package struct NoteKitLibrary: Hashable, Sendable {
  /// The folder that holds the library, and `Modules` with the modules.
  let folder: String
  /// What changes when the library does.
  let identity: String

  private static let modules = [
    "NoteKit", "FigureModel", "Tensors", "Models", "ModelFigures", "SampleData",
  ]

  #if canImport(Darwin)
    private static let name = "libNoteKit.dylib"
  #else
    private static let name = "libNoteKit.so"
  #endif

  /// The library itself.
  var file: String { folder + "/" + Self.name }
  /// The same, for people.
  package var path: String { file }

  /// The library in a folder.
  package init(folder: String) throws(CellMachineError) {
    self.folder = folder
    guard let library = Self.bytes(folder + "/" + Self.name),
      let module = Self.bytes(folder + "/Modules/NoteKit.swiftmodule")
    else { throw .noLibrary(folder: folder) }
    var hashes = [SHA256.hash(library), SHA256.hash(module)]
    for name in Self.modules.dropFirst() {
      guard let module = Self.bytes(folder + "/Modules/\(name).swiftmodule") else { continue }
      hashes.append(SHA256.hash(module))
    }
    identity = hashes.joined(separator: " ")
  }

  /// The library that `swift build` leaves beside the tool.
  package static func beside(executable: String) throws(CellMachineError) -> NoteKitLibrary {
    let file = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
    return try NoteKitLibrary(folder: file.deletingLastPathComponent().path)
  }

  private static func bytes(_ path: String) -> Data? {
    try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
  }
}

import Foundation

/// The places in this repository that the tests read and write.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL
  static let fixtures = root.appending(path: "Tests/Fixtures/diagnostics")

  /// Whether what is derived is to be written anew, which also makes its tests fail.
  static let isRewritten = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil

  /// The paths of the regular files below a folder, relative to it, sorted.
  static func files(below folder: URL) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { path in
      var isFolder: ObjCBool = false
      let url = folder.appending(path: path)
      return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

import Foundation
import Markdown
import SourceText

/// The file that a command names, read as far as a page may be long.
package enum PageInput {
  /// One byte more than a page may have, so that longer ones are refused as such.
  private static let byteLimit = MarkdownParser.byteLimit + 1

  /// The content of a file, or of standard input for `-`.
  package static func read(_ path: String) throws(SiteFolderError) -> SourceFile {
    if path == "-" { return try read(.standardInput, path: "<stdin>") }
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let values = try? url.resourceValues(forKeys: [.isRegularFileKey])
    // Opening a pipe would wait for a writer, and a device has no end.
    guard let values else { throw .unreadable(path, reason: "there is no such file") }
    guard values.isRegularFile == true, let handle = FileHandle(forReadingAtPath: url.path) else {
      throw .unreadable(path, reason: "it is not a file that can be opened")
    }
    return try read(handle, path: path)
  }

  private static func read(
    _ handle: FileHandle, path: String
  ) throws(SiteFolderError) -> SourceFile {
    var bytes: [UInt8] = []
    do {
      while bytes.count < byteLimit,
        let data = try handle.read(upToCount: byteLimit - bytes.count), !data.isEmpty
      {
        bytes += data
      }
    } catch {
      throw .unreadable(path, reason: error.localizedDescription)
    }
    return SourceFile(path: path, bytes: bytes)
  }
}

import FigureModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Why a file of a note cannot be read.
public struct FileProblem: Error, CustomStringConvertible {
  /// One sentence.
  public var description: String
}

/// The bytes of a file in the page's folder or below it.
///
/// The build notes which files were read: the page runs again when one of them changes.
///
/// - Parameter path: Relative to the page's folder, such as `data/digits.csv`.
public func readBytes(_ path: String) throws -> [UInt8] {
  let isPath = !path.utf8.contains(0x0A)
  if isPath, channel.answers {
    if let bytes = channel.request("read \(path)") { return bytes }
  } else if isPath, let data = FileManager.default.contents(atPath: path) {
    channel.mark("observed \(path)")
    return Array(data)
  }
  throw FileProblem(description: "there is no file '\(path)' below the page's folder")
}

/// The text of a file in the page's folder or below it; see `readBytes(_:)`.
public func readText(_ path: String) throws -> String {
  String(decoding: try readBytes(path), as: UTF8.self)
}

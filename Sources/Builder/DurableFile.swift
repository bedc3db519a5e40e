import CSystemCalls
import Foundation

/// The two system calls behind an atomic output: write with `fsync`, exchange two folders.
enum DurableFile {
  /// Writes a file and waits until the disk has it.
  static func write(_ bytes: [UInt8], to url: URL) throws {
    guard FileManager.default.createFile(atPath: url.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.path])
    }
    let handle = try FileHandle(forWritingTo: url)
    try handle.write(contentsOf: Data(bytes))
    try handle.synchronize()
    try handle.close()
  }

  /// Exchanges two folders in one step; false where the system or the file system cannot.
  static func exchange(_ first: URL, _ second: URL) -> Bool {
    exchange_paths(first.path, second.path) == 0
  }
}

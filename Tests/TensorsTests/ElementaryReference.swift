import Foundation

/// An argument and the correctly rounded value there, as `make-elementary.py` found them.
struct ElementaryReference {
  let name: String
  let x: Double
  let value: Double

  /// The table in `Tests/Fixtures/tensors`. It is read here, apart from the tests, because
  /// Foundation brings the C library's functions of the same names into a file's view.
  static let all: [ElementaryReference] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/tensors/elementary.txt")
    let lines = (try? String(contentsOf: path, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 3, let x = UInt64(words[1], radix: 16),
        let value = UInt64(words[2], radix: 16)
      else { return nil }
      return ElementaryReference(
        name: String(words[0]), x: Double(bitPattern: x), value: Double(bitPattern: value))
    }
  }()
}

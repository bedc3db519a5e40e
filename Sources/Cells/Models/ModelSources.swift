import SourceText

/// The files of `content/models`: one Swift module, `NoteModels`, that every cell can use.
package struct ModelSources: Hashable, Sendable {
  /// The files, sorted by path.
  package let files: [SourceFile]

  /// The files of the module.
  package init(_ files: [SourceFile] = []) {
    self.files = files.filter { $0.path.hasSuffix(".swift") }.sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
  }

  /// Whether there is no shared code.
  var isEmpty: Bool { files.isEmpty }

  /// What changes when one of the files does.
  var hash: String {
    let lines = files.map { "\($0.path) \(SHA256.hash($0.bytes))" }
    return SHA256.hash(Array(lines.joined(separator: "\n").utf8))
  }

  /// The place that the compiler or a backtrace calls by this name, line and column.
  func place(name: String, line: Int, column: Int) -> CellPlace? {
    // A backtrace may know the file by the end of its path only.
    let file = files.first { $0.path == name || name.hasSuffix("/" + $0.path) }
    guard let file, line > 0, line <= file.lines.count else { return nil }
    let content = Self.content(ofLine: line - 1, in: file)
    guard column > 0 else { return CellPlace(cell: 0, range: content, file: file.path) }
    let start = min(file.lines.start(ofLine: line - 1) + column - 1, content.end)
    return CellPlace(
      cell: 0, range: SwiftWords.word(at: start, in: file.bytes), file: file.path)
  }

  /// A line without the white space around it.
  private static func content(ofLine line: Int, in file: SourceFile) -> SourceRange {
    var start = file.lines.start(ofLine: line)
    var end =
      line + 1 < file.lines.count ? file.lines.start(ofLine: line + 1) : file.bytes.count
    while end > start, file.bytes[end - 1] <= 0x20 { end -= 1 }
    while start < end, file.bytes[start] <= 0x20 { start += 1 }
    return SourceRange(start, end)
  }
}

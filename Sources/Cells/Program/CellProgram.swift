import DocumentModel
import SourceText

/// The Swift program that runs a page's cells in order, in one scope.
///
/// Every line keeps the number and every expression the column that it has in the page's file, so
/// what the compiler and a backtrace say can be carried back.
struct CellProgram: Sendable {
  /// A cell as the program needs it.
  struct Part: Hashable, Sendable {
    /// Its position among the page's cells.
    var cell: Int
    /// What is done with it.
    var mode = Cell.Mode.run
    /// Its code.
    var code: String
    /// The one-based line of the file on which the code begins.
    var line: Int
    /// What its random numbers begin with.
    var seed = 0
  }

  /// The cells, in order.
  let parts: [Part]
  /// What was found in each cell's code.
  let syntax: [CellSyntax]
  /// The path of the page's file, as messages of the compiler show it.
  let file: String
  let tables: [LineTable]
  /// The shared code that it imports.
  let models: ModelSources

  /// The program of a page.
  init(_ parts: [Part], file: String, models: ModelSources = ModelSources()) {
    self.parts = parts
    self.file = Self.quotable(file)
    self.models = models
    syntax = parts.map { $0.mode == .value ? CellSyntax(expression: $0.code) : CellSyntax($0.code) }
    tables = parts.map { LineTable(Array($0.code.utf8)) }
  }

  /// The source text.
  var text: String {
    // Tests' import, so that authors need not write 'public' in the shared code.
    var text = "import NoteKit\(models.isEmpty ? "" : "; @testable import NoteModels")\n"
    for index in parts.indices {
      if index > 0 { text += "#sourceLocation()\n" }
      text += "NoteKit._beginCell(\(index), seed: \(parts[index].seed))\n" + source(of: index)
    }
    return text + "#sourceLocation()\nNoteKit._endCells()\n"
  }
}

extension CellProgram {
  /// Whether some code imports a library of its own.
  var importsMore: Bool {
    let word = Array("import ".utf8)
    let texts = parts.map { Array($0.code.utf8) } + models.files.map(\.bytes)
    return texts.contains { $0.firstRange(of: word) != nil }
  }

  /// The program of the parts with these positions.
  func only(_ indices: some Sequence<Int>) -> CellProgram {
    CellProgram(indices.map { parts[$0] }, file: file, models: models)
  }

  /// The name by which messages call the code of a part: expressions in text share their lines, so
  /// each has a name of its own.
  func name(of index: Int) -> String {
    parts[index].mode == .value ? "\(file)#\(index)" : file
  }

  private func source(of index: Int) -> String {
    let part = parts[index]
    // The body of a function that nothing calls is compiled in the page's scope and never runs.
    if part.mode == .check {
      return "func _check\(index)() throws {\n" + location(part.line, index) + part.code + "\n}\n"
    }
    guard let shown = syntax[index].shownExpression else {
      return location(part.line, index) + part.code + "\n"
    }
    let bytes = Array(part.code.utf8)
    let lineIndex = tables[index].line(at: shown.start)
    let lineStart = tables[index].start(ofLine: lineIndex)
    let before = String(decoding: bytes[..<shown.start], as: UTF8.self)
    let expression = String(decoding: bytes[shown.start..<shown.end], as: UTF8.self)
    let indent = String(repeating: " ", count: shown.start - lineStart)
    let line = part.line + lineIndex
    let show = part.mode == .value ? "NoteKit._value(\n" : "NoteKit.show(\n"
    return location(part.line, index) + before + "\n" + location(line - 1, index)
      + wrapperIndent(before: lineIndex, of: index) + show
      + indent + expression + "\n)\n"
  }

  /// The call stands on the line before the expression, right of all that the author wrote there:
  /// a message about the call is told apart by its column.
  private func wrapperIndent(before line: Int, of index: Int) -> String {
    guard line > 0 else { return "" }
    let length = tables[index].start(ofLine: line) - tables[index].start(ofLine: line - 1)
    return String(repeating: " ", count: length)
  }

  private func location(_ line: Int, _ index: Int) -> String {
    "#sourceLocation(file: \"\(name(of: index))\", line: \(max(line, 1)))\n"
  }

  /// A path without what cannot stand in the literal of `#sourceLocation`.
  private static func quotable(_ path: String) -> String {
    var result = ""
    for scalar in path.unicodeScalars {
      let isPlain = scalar.value >= 0x20 && scalar != "\"" && scalar != "\\" && scalar != "\u{7F}"
      result.unicodeScalars.append(isPlain ? scalar : "_")
    }
    return result
  }
}

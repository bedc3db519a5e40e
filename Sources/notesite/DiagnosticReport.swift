import Builder
import Catalogue
import JSON
import SourceText

/// Diagnostics as JSON, for editors and continuous integration; `docs/check.schema.json` describes
/// it.
struct DiagnosticReport {
  private let built: BuiltSite
  private let sources: [String: SourceFile]
  private let pathPrefix: String

  /// A report of what a build or a check found.
  init(_ built: BuiltSite, pathPrefix: String) {
    self.built = built
    self.pathPrefix = pathPrefix
    sources = Dictionary(
      built.sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The report, on one line.
  var json: String {
    var writer = JSONLineWriter()
    writer.object { writer in
      writer.member("version", 1)
      writer.member("errors", built.diagnostics.count { $0.severity == .error })
      writer.member("warnings", built.diagnostics.count { $0.severity == .warning })
      writer.member("diagnostics", of: built.diagnostics) { write($1, to: &$0) }
    }
    return writer.text
  }

  private func write(_ diagnostic: Diagnostic, to writer: inout JSONLineWriter) {
    writer.member("id", diagnostic.id)
    writer.member("severity", diagnostic.severity.rawValue)
    writer.member("message", diagnostic.message)
    writer.member("explanation", DiagnosticCatalogue.guideAddress(of: diagnostic.id))
    write(diagnostic.file, diagnostic.range, to: &writer)
    if let hint = diagnostic.hint { writer.member("hint", hint) }
    writer.member("notes", of: diagnostic.notes) { writer, note in
      writer.member("message", note.message)
      write(note.file.isEmpty ? diagnostic.file : note.file, note.range, to: &writer)
    }
  }

  /// The file, and both ends of the range: line and column from one, columns in Unicode scalars,
  /// and the offset in bytes.
  private func write(_ file: String, _ range: SourceRange, to writer: inout JSONLineWriter) {
    writer.member("file", pathPrefix + file)
    for (name, offset) in [("start", range.start), ("end", range.end)] {
      let position = sources[file]?.position(at: offset) ?? SourcePosition(line: 1, column: 1)
      writer.member(name) { writer in
        writer.member("line", position.line)
        writer.member("column", position.column)
        writer.member("offset", offset)
      }
    }
  }
}

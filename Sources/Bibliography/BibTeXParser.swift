import SourceText

/// Reads BibTeX files, as BibTeX itself defines them.
///
/// Text between entries is ignored, as is the rest of a line behind `%` there. A mistake costs its
/// own entry at most: the next line that begins an entry is one, whatever came before. The work
/// grows with the size of the file; nothing recurses.
package struct BibTeXParser: Sendable {
  /// The most bytes of one value, `@string`s expanded.
  package static let maximumValue = 64 << 10
  /// The most bytes that the `@string`s of one file may stand for.
  package static let maximumExpansion = 4 << 20
  /// The most messages about one file; behind them stands that there are more.
  package static let maximumDiagnostics = 100

  /// A parser.
  package init() {}

  /// The entries of a file in their order, repeated keys included, and its mistakes.
  package func parse(_ file: SourceFile) -> Diagnosed<[BibliographyEntry]> {
    var reader = BibTeXReader(file)
    reader.readFile()
    return Diagnosed(reader.entries, reader.diagnostics.map { $0.located(in: file.path) })
  }
}

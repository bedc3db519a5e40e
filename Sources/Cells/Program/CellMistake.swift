import DocumentModel
import SourceText

/// A mistake in a cell, placed in the cell's code: text before the cell can move it in the file
/// without making it another.
struct CellMistake: Hashable, Sendable, Codable {
  /// A second place.
  struct Note: Hashable, Sendable, Codable {
    /// What to see there.
    var message: String
    /// Where.
    var place: CellPlace
  }

  /// The name of the kind of mistake.
  var id: String
  /// How bad it is.
  var severity: Diagnostic.Severity = .error
  /// What is wrong.
  var message: String
  /// Where.
  var place: CellPlace
  /// What to do about it.
  var hint: String?
  /// Further places.
  var notes: [Note] = []

  /// The diagnostic for a page that has these cells.
  func diagnostic(in cells: [Cell], of file: String) -> Diagnostic {
    let notes = notes.map {
      Diagnostic.Note($0.message, file: $0.place.file ?? "", range: range($0.place, in: cells))
    }
    return Diagnostic(
      id: id, severity: severity, message: message, file: place.file ?? file,
      range: range(place, in: cells), hint: hint, notes: notes)
  }

  private func range(_ place: CellPlace, in cells: [Cell]) -> SourceRange {
    if place.file != nil { return place.range }
    guard cells.indices.contains(place.cell) else { return SourceRange(at: 0) }
    let line = place.option.flatMap { cells[place.cell].optionLines[$0] }
    if let line { return line }
    return cells[place.cell].map.fileRange(place.range)
  }
}

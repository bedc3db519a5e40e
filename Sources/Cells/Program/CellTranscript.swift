import FigureModel
import Foundation

/// What a page's program gave out, taken apart by cell.
///
/// Printed text comes with marks, lines that begin with a word new for each run: `WORD cell 3`,
/// `WORD figure` where the next figure of the other pipe belongs, `WORD end`.
struct CellTranscript: Sendable {
  /// The outputs of each cell, in order.
  private(set) var outputs: [[Output]]
  /// The cell that began last; nil if none did.
  private(set) var lastCell: Int?
  /// Whether the last cell came to its end.
  private(set) var isComplete = false
  /// The first cell one of whose figures did not arrive.
  private(set) var damagedCell: Int?

  private var figures: ArraySlice<ArraySlice<UInt8>>

  /// Takes apart what a program of so many cells printed, and what came through its other pipe.
  init(cellCount: Int, printed: [UInt8], results: [UInt8], word: String) {
    outputs = Array(repeating: [], count: cellCount)
    figures = results.split(separator: 0x0A)[...]
    var rest = printed[...]
    let mark = Array(word.utf8)
    while let start = rest.firstRange(of: mark) {
      take(text: rest[..<start.lowerBound])
      let line = rest[start.upperBound...].prefix { $0 != 0x0A }
      take(mark: String(decoding: line.dropFirst(), as: UTF8.self))
      rest = rest[line.endIndex...].dropFirst()
    }
    take(text: rest)
    if !figures.isEmpty { damagedCell = damagedCell ?? lastCell }
  }

  /// Forgets what a cell printed.
  mutating func dropText(of cell: Int) {
    outputs[cell].removeAll { if case .text = $0 { true } else { false } }
  }
}

extension CellTranscript {
  private mutating func take(text bytes: ArraySlice<UInt8>) {
    guard let cell = lastCell, !bytes.isEmpty else { return }
    outputs[cell].append(.text(String(decoding: bytes, as: UTF8.self)))
  }

  private mutating func take(mark: String) {
    let words = mark.split(separator: " ")
    switch words.first {
    case "cell":
      guard words.count == 2, let cell = Int(words[1]), outputs.indices.contains(cell) else {
        return
      }
      lastCell = cell
    case "figure": takeFigure()
    case "end": isComplete = true
    default: break
    }
  }

  private mutating func takeFigure() {
    guard let cell = lastCell else { return }
    if let line = figures.popFirst(),
      let figure = try? CellCoding.decoder.decode(Figure.self, from: Data(line))
    {
      outputs[cell].append(.figure(figure))
    } else {
      damagedCell = damagedCell ?? cell
    }
  }
}

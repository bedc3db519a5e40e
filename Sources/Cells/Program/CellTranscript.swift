import FigureModel
import Foundation

/// What a page's program gave out, taken apart by cell.
///
/// Printed text comes with marks, lines that begin with a word new for each run: `WORD cell 3`,
/// `WORD output` where the next value of the other pipe belongs, or `WORD value JSON` with the value
/// itself, `WORD mute` and `WORD unmute` around what counts for nothing, `WORD observed PATH` for a
/// file that was read on another machine, `WORD end`.
struct CellTranscript: Sendable {
  /// The outputs of each cell, in order.
  private(set) var outputs: [[Output]]
  /// The cell that began last; nil if none did.
  private(set) var lastCell: Int?
  /// Whether the last cell came to its end.
  private(set) var isComplete = false
  /// The first cell one of whose values did not arrive.
  private(set) var damagedCell: Int?
  /// The files that were read elsewhere.
  private(set) var observed: [String] = []

  private var values: ArraySlice<ArraySlice<UInt8>>
  private var muted = 0

  /// Takes apart what a program of so many cells printed, and what came through its other pipe.
  init(cellCount: Int, printed: [UInt8], results: [UInt8], word: String) {
    outputs = Array(repeating: [], count: cellCount)
    values = results.split(separator: 0x0A)[...]
    var rest = printed[...]
    let mark = Array(word.utf8)
    while let start = rest.firstRange(of: mark) {
      take(text: rest[..<start.lowerBound])
      let line = rest[start.upperBound...].prefix { $0 != 0x0A }
      take(mark: String(decoding: line.dropFirst(), as: UTF8.self))
      rest = rest[line.endIndex...].dropFirst()
    }
    take(text: rest)
    if !values.isEmpty { damagedCell = damagedCell ?? lastCell }
  }

  /// Forgets what a cell printed.
  mutating func dropText(of cell: Int) {
    outputs[cell].removeAll { if case .text = $0 { true } else { false } }
  }
}

extension CellTranscript {
  private mutating func take(text bytes: ArraySlice<UInt8>) {
    guard let cell = lastCell, !bytes.isEmpty, muted == 0 else { return }
    outputs[cell].append(.text(String(decoding: bytes, as: UTF8.self)))
  }

  private mutating func take(mark: String) {
    let (name, rest) = Self.halves(of: mark)
    switch name {
    case "cell":
      guard let cell = Int(rest), outputs.indices.contains(cell) else { return }
      lastCell = cell
      muted = 0
    case "output": takeOutput(values.popFirst().flatMap(Self.output))
    case "value": takeOutput(Self.decode(rest.utf8))
    case "mute": muted += 1
    case "unmute": muted = max(0, muted - 1)
    case "observed": observed.append(String(rest))
    case "end": isComplete = true
    default: break
    }
  }

  private mutating func takeOutput(_ output: Output?) {
    guard let cell = lastCell else { return }
    guard let output else {
      damagedCell = damagedCell ?? cell
      return
    }
    if muted == 0 { outputs[cell].append(output) }
  }

  /// The value in a line `output JSON`.
  private static func output(_ line: ArraySlice<UInt8>) -> Output? {
    let word = "output ".utf8
    guard line.starts(with: word) else { return nil }
    return decode(line.dropFirst(word.count))
  }

  private static func decode(_ json: some Sequence<UInt8>) -> Output? {
    try? CellCoding.decoder.decode(Output.self, from: Data(json))
  }

  private static func halves(of mark: String) -> (Substring, Substring) {
    let name = mark.prefix { $0 != " " }
    return (name, mark[name.endIndex...].dropFirst())
  }
}

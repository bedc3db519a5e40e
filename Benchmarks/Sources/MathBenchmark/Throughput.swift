import Foundation

/// How many formulas a second are parsed and written.
struct Throughput {
  private let list: FormulaList

  init(_ list: FormulaList) { self.list = list }

  /// The figures, one a line, each a name and a number.
  func report() -> String {
    let count = list.entries.count
    let bytes = list.bytes(ofFirst: count, annotated: false) / count
    let annotated = list.bytes(ofFirst: count, annotated: true) / count
    return """
      formulas \(count)
      bytes-per-formula \(bytes)
      bytes-per-formula-annotated \(annotated)
      formulas-per-second \(Int(best(of: 15)))
      """
  }

  /// The best of several rounds of a quarter of a second, after a first one that does not count:
  /// on a busy machine the best is what says most about the program.
  private func best(of rounds: Int) -> Double {
    let count = list.entries.count
    _ = Stopwatch.seconds { _ = list.bytes(ofFirst: 10 * count, annotated: false) }
    return (0..<rounds).map { _ in
      let seconds = Stopwatch.seconds { _ = list.bytes(ofFirst: 20 * count, annotated: false) }
      return Double(20 * count) / seconds
    }.max() ?? 0
  }
}

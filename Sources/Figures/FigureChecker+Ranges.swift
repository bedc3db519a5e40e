import FigureModel
import SourceText

extension FigureChecker {
  /// Whether a histogram was asked for bins that it cannot have.
  func outOfRange(_ histogram: Histogram) -> [Diagnostic] {
    if (1...1_000).contains(histogram.bins) { return [] }
    return [
      .outOfRange(
        "a histogram cannot have \(histogram.bins) bins", hint: "give it 1 to 1,000 bins")
    ]
  }

  /// Whether a sweep was asked to start at a frame that it does not have.
  func outOfRange(_ sweep: Sweep) -> [Diagnostic] {
    if sweep.wantedStart == sweep.start { return [] }
    return [
      .outOfRange(
        "a sweep of \(sweep.frames.count) frames cannot start at frame \(sweep.wantedStart)",
        hint: "frames count from 0")
    ]
  }

  /// Whether a canvas or one of its circles has a size that it cannot have.
  func outOfRange(_ canvas: Canvas) -> [Diagnostic] {
    let sizes = 1.0...2_000
    var found: [Diagnostic] = []
    if !sizes.contains(canvas.width) || !sizes.contains(canvas.height) {
      let size = "\(NumberDisplay.text(canvas.width)) × \(NumberDisplay.text(canvas.height))"
      found.append(
        .outOfRange(
          "a canvas cannot be \(size) pixels large", hint: "give it 1 to 2,000 pixels each way"))
    }
    for case .circle(let circle) in canvas.shapes where circle.radius < 0 {
      let radius = NumberDisplay.text(circle.radius)
      found.append(
        .outOfRange("a circle cannot have a radius of \(radius)", hint: "give it one above zero"))
    }
    return found
  }

  /// Says that points or examples without a class are left out.
  func leftOut(_ what: String, _ count: Int, of total: Int) -> [Diagnostic] {
    count > 0 ? [.unknownClass(what, count: count, of: total)] : []
  }

  /// The mistakes in a table and its labels.
  func diagnostics(of table: DataTable) -> [Diagnostic] {
    var seen = Set<Label>()
    let labels = (table.columns.map(\.label) + table.rows.flatMap(\.self))
      .filter { seen.insert($0).inserted }
    let uneven = table.unevenRow.map { row in
      Diagnostic.raggedTable(row: row + 1, columns: table.columns.count)
    }
    return [uneven].compactMap(\.self) + labels.flatMap(typesetter.diagnostics)
  }
}

extension Heatmap {
  /// The sum of all values, where that is a number of examples.
  var total: Double {
    let sum = values.rows.joined().reduce(0) { $0 + ($1 ?? 0) }
    return min(max(sum, 0), 1e15)
  }
}

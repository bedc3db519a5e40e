/// Finds the borders of the regions in which a function gives each class: on the sides of a grid
/// by halving, which a grid of signed distances then stands for.
struct RegionBorders {
  /// A straight piece of a border, in units of cells.
  private struct Piece {
    var start: (x: Double, y: Double)
    var end: (x: Double, y: Double)

    /// The distance of a place from the piece.
    func distance(_ x: Double, _ y: Double) -> Double {
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let square = dx * dx + dy * dy
      let part = square > 0 ? ((x - start.x) * dx + (y - start.y) * dy) / square : 0
      let place = min(max(part, 0), 1)
      let (offX, offY) = (start.x + place * dx - x, start.y + place * dy - y)
      return (offX * offX + offY * offY).squareRoot()
    }
  }

  private let x: [Double]
  private let y: [Double]
  /// The class of each place of the grid, the lowest row first.
  let classes: [[Int]]

  init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, count: Int, _ classOf: (Double, Double) -> Int
  ) {
    let columns = ValueGrid.places(over: x, count: count)
    let rows = ValueGrid.places(over: y, count: count)
    (self.x, self.y) = (columns, rows)
    classes = rows.map { y in columns.map { x in classOf(x, y) } }
  }

  /// For one class the distance from its border in cells, up to one: above zero inside.
  ///
  /// Between the two ends of a side the distances are as the parts of it on each side of the
  /// border, so that lines of height zero are the border, and straight where it is.
  func margins(of number: Int, _ classOf: (Double, Double) -> Int) -> ValueGrid {
    func isIn(_ x: Double, _ y: Double) -> Bool { classOf(x, y) == number }
    var pieces: [[[Piece]]] = []
    for row in 0..<y.count - 1 {
      pieces.append((0..<x.count - 1).map { self.pieces(row, $0, number, isIn) })
    }
    return ValueGrid(
      y.indices.map { row in
        x.indices.map { column in
          var distance = 1.0
          for near in max(row - 2, 0)..<min(row + 2, y.count - 1) {
            for cell in max(column - 2, 0)..<min(column + 2, x.count - 1) {
              for piece in pieces[near][cell] {
                distance = min(distance, piece.distance(Double(column), Double(row)))
              }
            }
          }
          // Four digits are enough, and short to store.
          let short = max((distance * 10_000).rounded(), 1) / 10_000
          return classes[row][column] == number ? short : -short
        }
      })
  }
}

extension RegionBorders {
  /// The pieces of a class' border in one cell, from side to side.
  private func pieces(
    _ row: Int, _ column: Int, _ number: Int, _ isIn: (Double, Double) -> Bool
  ) -> [Piece] {
    let corners = [(0, 0), (0, 1), (1, 1), (1, 0)]
    let inside = corners.map { classes[row + $0.0][column + $0.1] == number }
    guard inside.contains(true), inside.contains(false) else { return [] }
    let crossings = (0..<4).compactMap { side -> (x: Double, y: Double)? in
      let (from, to) = (corners[side], corners[(side + 1) % 4])
      guard inside[side] != inside[(side + 1) % 4] else { return nil }
      let part = crossing(
        (column + from.1, row + from.0), (column + to.1, row + to.0), inside[side], isIn)
      return (
        Double(column + from.1) + Double(to.1 - from.1) * part,
        Double(row + from.0) + Double(to.0 - from.0) * part
      )
    }
    if crossings.count == 2 { return [piece(crossings[0], crossings[1])] }
    // Two opposite corners are inside: the middle says whether they are joined.
    let isJoined = isIn((x[column] + x[column + 1]) / 2, (y[row] + y[row + 1]) / 2) == inside[0]
    let order = isJoined ? [0, 1, 2, 3] : [3, 0, 1, 2]
    return [0, 2].map { piece(crossings[order[$0]], crossings[order[$0 + 1]]) }
  }

  /// The piece between two places; one that ends at the edge of the grid goes on beyond it, so
  /// that places near the edge have the distances of those further inside.
  private func piece(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double)) -> Piece {
    let (dx, dy) = (2 * (end.x - start.x), 2 * (end.y - start.y))
    return Piece(
      start: isOnEdge(start) ? (start.x - dx, start.y - dy) : start,
      end: isOnEdge(end) ? (end.x + dx, end.y + dy) : end)
  }

  private func isOnEdge(_ place: (x: Double, y: Double)) -> Bool {
    place.x == 0 || place.x == Double(x.count - 1) || place.y == 0
      || place.y == Double(y.count - 1)
  }

  /// Which part of a side lies before the border, found by halving.
  private func crossing(
    _ from: (column: Int, row: Int), _ to: (column: Int, row: Int), _ isFromIn: Bool,
    _ isIn: (Double, Double) -> Bool
  ) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<12 {
      let part = (low + high) / 2
      let place = (
        x[from.column] * (1 - part) + x[to.column] * part,
        y[from.row] * (1 - part) + y[to.row] * part
      )
      if isIn(place.0, place.1) == isFromIn { low = part } else { high = part }
    }
    return (low + high) / 2
  }
}

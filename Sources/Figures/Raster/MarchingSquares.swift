import FigureModel

/// Finds the lines along which a grid of numbers has a height, between neighbors by proportion
/// (Lorensen and Cline's method in the plane).
///
/// Places are in cells: x is the column, y the row.
struct MarchingSquares {
  private let rows: [[Double]]
  private let columns: Int
  /// How far the grid is moved by the border around it.
  private let shift: Double

  /// Lines that end at the border of the grid.
  static func lines(of values: ValueGrid, at level: Double) -> [[Point]] {
    let rows = values.rows.map { $0.map { $0 ?? .nan } }
    return MarchingSquares(rows: rows, shift: 0).chains(at: level)
  }

  /// Closed outlines of where the grid is at least as high; what is no number is low.
  static func outlines(of values: ValueGrid, above level: Double) -> [[Point]] {
    let columns = values.columnCount
    let low = -Double.greatestFiniteMagnitude
    let edge = [Double](repeating: low, count: columns + 2)
    let rows = values.rows.map { row in
      [low] + row.map { $0 ?? low } + [Double](repeating: low, count: columns + 1 - row.count)
    }
    return MarchingSquares(rows: [edge] + rows + [edge], shift: 1).chains(at: level)
  }

  private init(rows: [[Double]], shift: Double) {
    self.rows = rows
    self.shift = shift
    columns = rows.map(\.count).min() ?? 0
  }

  /// The sides of the grid's squares, each with a number: two a place.
  private func key(_ row: Int, _ column: Int, isVertical: Bool) -> Int {
    (row * columns + column) * 2 + (isVertical ? 1 : 0)
  }

  /// The pieces of all squares, joined where they meet.
  private func chains(at level: Double) -> [[Point]] {
    guard rows.count > 1, columns > 1 else { return [] }
    var next: [Int: Int] = [:]
    var order: [Int] = []
    for row in 0..<rows.count - 1 {
      for column in 0..<columns - 1 where isCrossed(row, column, level) {
        for (from, to) in pieces(row, column, level) {
          next[from] = to
          order.append(from)
        }
      }
    }
    let ends = Set(next.values)
    let starts = order.filter { !ends.contains($0) } + order
    return starts.compactMap { start in
      var chain: [Int] = []
      var place = start
      while let following = next.removeValue(forKey: place) {
        if chain.isEmpty { chain.append(place) }
        chain.append(following)
        place = following
      }
      return chain.isEmpty ? nil : chain.map { point($0, level) }
    }
  }

  /// Whether some corners of a square are high and some are not; most squares are left out here.
  private func isCrossed(_ row: Int, _ column: Int, _ level: Double) -> Bool {
    let isHigh = rows[row][column] >= level
    return (rows[row][column + 1] >= level) != isHigh
      || (rows[row + 1][column] >= level) != isHigh
      || (rows[row + 1][column + 1] >= level) != isHigh
  }

  /// The pieces in one square, each from side to side with the high ground on its right.
  private func pieces(_ row: Int, _ column: Int, _ level: Double) -> [(Int, Int)] {
    let corners = [
      rows[row][column], rows[row][column + 1], rows[row + 1][column + 1], rows[row + 1][column],
    ]
    if corners.contains(where: \.isNaN) { return [] }
    let high = corners.map { $0 >= level }
    let sides = [
      key(row, column, isVertical: false), key(row, column + 1, isVertical: true),
      key(row + 1, column, isVertical: false), key(row, column, isVertical: true),
    ]
    // Around the square, a side is where it goes up (in) or down (out).
    let up = (0..<4).filter { !high[$0] && high[($0 + 1) % 4] }
    let down = (0..<4).filter { high[$0] && !high[($0 + 1) % 4] }
    if up.isEmpty { return [] }
    if up.count == 1 { return [(sides[down[0]], sides[up[0]])] }
    // Two opposite corners are high: the mean says whether they are joined.
    let mean = corners.reduce(0) { $0 + $1 / 4 }
    return up.map { side in
      (sides[(side + (mean >= level ? 3 : 1)) % 4], sides[side])
    }
  }

  /// Where a side has the height.
  private func point(_ key: Int, _ level: Double) -> Point {
    let (place, isVertical) = (key / 2, key % 2 == 1)
    let (row, column) = (place / columns, place % columns)
    let from = rows[row][column]
    let to = isVertical ? rows[row + 1][column] : rows[row][column + 1]
    let part = min(max((level - from) / (to - from), 0), 1)
    let (x, y) = (Double(column) - shift, Double(row) - shift)
    return isVertical ? Point(x: x, y: y + part) : Point(x: x + part, y: y)
  }
}

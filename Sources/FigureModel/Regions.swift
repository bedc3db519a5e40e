/// The parts of a plane that belong to each of several classes, in the colors that `Points` by
/// class have.
public struct Regions: Mark, Codable, Hashable, Sendable {
  /// The horizontal range.
  public var x: ClosedRange<Double>
  /// The vertical range.
  public var y: ClosedRange<Double>
  /// For each class how clearly it wins at evenly spaced places, the lowest row first: above zero
  /// where it does, zero at its border.
  public var margins: [ValueGrid]

  /// The regions in which a function gives each class, from 0; between two samples that differ
  /// the border is searched for.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, samples: Int = 120,
    _ classOf: (Double, Double) -> Int
  ) {
    (self.x, self.y) = (x, y)
    let borders = RegionBorders(x: x, y: y, count: min(max(samples, 2), 400), classOf)
    let count = min(borders.classes.joined().max() ?? -1, 23) + 1
    margins = (0..<max(count, 0)).map { borders.margins(of: $0, classOf) }
  }

  /// The regions of classes, from 0, that are known on evenly spaced places, the lowest row first.
  public init(x: ClosedRange<Double>, y: ClosedRange<Double>, classes: [[Int]]) {
    (self.x, self.y) = (x, y)
    let count = min(classes.joined().max() ?? -1, 23) + 1
    margins = (0..<max(count, 0)).map { number in
      let share = (0..<3).reduce(classes.map { $0.map { $0 == number ? 1.0 : 0 } }) { rows, _ in
        Self.smoothed(rows)
      }
      return ValueGrid(share.map { $0.map { $0 - 0.5 } })
    }
  }

  /// The regions in which each class has the largest score, with sharp borders: a grid of scores
  /// for each class, the lowest row first.
  public init(x: ClosedRange<Double>, y: ClosedRange<Double>, scores: [[[Double]]]) {
    (self.x, self.y) = (x, y)
    margins = scores.indices.map { number in
      ValueGrid(
        scores[number].indices.map { row in
          scores[number][row].indices.map { column in
            let others = scores.indices.filter { $0 != number }.compactMap { other in
              scores[other].indices.contains(row) && scores[other][row].indices.contains(column)
                ? scores[other][row][column] : nil
            }
            return scores[number][row][column] - (others.max() ?? 0)
          }
        })
    }
  }

  /// The mark as it is stored.
  public var mark: PlotMark { .regions(self) }

  /// Rounds the steps of a border that only knows yes and no: a binomial mean of nine
  /// neighbors.
  private static func smoothed(_ rows: [[Double]]) -> [[Double]] {
    rows.indices.map { row in
      rows[row].indices.map { column in
        var sum = 0.0
        for (dy, dx) in neighbors {
          let near = rows[min(max(row + dy, 0), rows.count - 1)]
          let value = near[min(max(column + dx, 0), near.count - 1)]
          sum += value * (dy == 0 ? 2 : 1) * (dx == 0 ? 2 : 1)
        }
        return sum / 16
      }
    }
  }

  private static let neighbors = (0..<9).map { ($0 / 3 - 1, $0 % 3 - 1) }
}

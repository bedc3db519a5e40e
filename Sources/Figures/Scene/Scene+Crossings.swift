extension Scene {
  /// Lets every horizontal line leave a gap where a vertical one of another edge crosses it.
  mutating func cutCrossings() {
    let upright = edges.enumerated().flatMap { index, edge in
      edge.segments.filter { $0.0.x == $0.1.x && $0.0.y != $0.1.y }.map { (index, $0.0, $0.1) }
    }
    for index in edges.indices {
      for (from, to) in edges[index].segments where from.y == to.y && from.x != to.x {
        for (other, top, bottom) in upright where other != index {
          let crossing = Point(x: top.x, y: from.y)
          let isInside =
            abs(crossing.x - (from.x + to.x) / 2) < abs(from.x - to.x) / 2 - 4
            && abs(crossing.y - (top.y + bottom.y) / 2) < abs(top.y - bottom.y) / 2 - 4
          if isInside { edges[index].gaps.append(crossing) }
        }
      }
    }
  }
}

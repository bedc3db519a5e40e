/// Places labels at the right ends of lines, moved apart where ends are close.
enum EndLabels {
  /// The heights of the labels' middles, in the order given; nil when one would have to move too
  /// far from its line's end.
  ///
  /// Labels that would touch form a block around the mean of their ends.
  static func heights(
    of ends: [Double], pitch: Double, in range: ClosedRange<Double>, farthest: Double = 22
  ) -> [Double]? {
    let order = ends.indices.sorted { (ends[$0], $0) < (ends[$1], $1) }
    var blocks: [(members: [Int], middle: Double)] = []
    for index in order {
      var block = (members: [index], middle: ends[index].clamped(to: range))
      while let previous = blocks.last {
        let reach = Double(previous.members.count + block.members.count) / 2 * pitch
        guard block.middle - previous.middle < reach else { break }
        blocks.removeLast()
        block.members = previous.members + block.members
        let mean = block.members.reduce(0) { $0 + ends[$1] } / Double(block.members.count)
        let half = Double(block.members.count - 1) / 2 * pitch
        block.middle = min(max(mean, range.lowerBound + half), range.upperBound - half)
      }
      blocks.append(block)
    }
    var heights = ends
    for block in blocks {
      for (place, index) in block.members.enumerated() {
        heights[index] =
          block.middle + (Double(place) - Double(block.members.count - 1) / 2) * pitch
        if abs(heights[index] - ends[index]) > farthest { return nil }
      }
    }
    return heights
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    min(max(self, range.lowerBound), range.upperBound)
  }
}

/// The room between two layers, where edges run across the flow, each way on a track of its own.
struct Channel {
  /// A way through the channel: from one place before it to places after it.
  struct Way {
    var net: Int
    var from: Int
    var start: Double
    var ends: [Double]

    var low: Double { min(start, ends.min() ?? start) }
    var high: Double { max(start, ends.max() ?? start) }
    /// Whether no part runs across.
    var isStraight: Bool { high - low < 0.5 }
  }

  /// The ways that bend, in the order of their tracks.
  private(set) var ways: [Way]
  /// The track of each.
  private(set) var tracks: [Int] = []
  /// How many tracks there are.
  var count: Int { (tracks.max() ?? -1) + 1 }

  init(_ all: [Way]) {
    ways = all.filter { !$0.isStraight }
    ways = Self.sorted(ways)
    for (index, way) in ways.enumerated() {
      var track = 0
      for (other, taken) in zip(ways, tracks) where Self.touch(way, other) {
        track = max(track, taken + 1)
      }
      tracks.append(track)
      _ = index
    }
  }

  /// The track of a way; nil for a straight one.
  func track(net: Int, from: Int) -> Int? {
    ways.firstIndex { $0.net == net && $0.from == from }.map { tracks[$0] }
  }
}

extension Channel {
  private static func touch(_ a: Way, _ b: Way) -> Bool {
    a.low < b.high + 12 && b.low < a.high + 12
  }

  /// Ways in an order with few crossings: always next the one that least wants to be later.
  private static func sorted(_ ways: [Way]) -> [Way] {
    var rest = ways.sorted { ($0.low, $0.high, $0.net) < ($1.low, $1.high, $1.net) }
    var order: [Way] = []
    while !rest.isEmpty {
      let costs = rest.indices.map { index in
        rest.indices.reduce(0) { sum, other in
          other == index
            ? sum
            : sum + cost(rest[index], before: rest[other])
              - cost(rest[other], before: rest[index])
        }
      }
      let best = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
      order.append(rest.remove(at: best))
    }
    return order
  }

  /// The crossings, and the overlaps at a hundred each, if one way has an earlier track.
  private static func cost(_ first: Way, before second: Way) -> Int {
    guard touch(first, second) else { return 0 }
    func inside(_ x: Double, _ way: Way) -> Bool { way.low < x && x < way.high }
    var cost = first.ends.count { inside($0, second) }
    cost += inside(second.start, first) ? 1 : 0
    cost += first.ends.count { abs($0 - second.start) < 6 } * 100
    return cost
  }
}

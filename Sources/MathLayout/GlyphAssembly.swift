/// A glyph of a wanted length, put together from pieces that overlap.
struct GlyphAssembly {
  /// A piece and where it starts, in font units from the start of the whole.
  struct Piece {
    let glyph: UInt32
    let offset: Double
  }

  /// The pieces, from the start to the end.
  let pieces: [Piece]
  /// The length of the whole, in font units.
  let length: Double

  /// The shortest assembly that reaches the target with as few repetitions as can be; nil if there
  /// are no pieces.
  init?(parts: [GlyphPart], target: Double, minimumOverlap: Int) {
    guard !parts.isEmpty else { return nil }
    let overlap = Double(minimumOverlap)
    let repeats = Self.repeats(of: parts, target: target, overlap: overlap)
    let row = parts.flatMap { part in
      Array(repeating: part, count: part.isExtender ? repeats : 1)
    }
    guard let first = row.first else { return nil }
    let most = zip(row, row.dropFirst()).map { left, right in
      max(overlap, Double(min(left.endConnector, right.startConnector)))
    }
    let share = Self.share(of: most, in: row, target: target, overlap: overlap)
    var pieces = [Piece(glyph: first.glyph, offset: 0)]
    var end = Double(first.length)
    for (right, most) in zip(row.dropFirst(), most) {
      let start = end - (overlap + share * (most - overlap))
      pieces.append(Piece(glyph: right.glyph, offset: start))
      end = start + Double(right.length)
    }
    self.pieces = pieces
    length = end
  }

  /// How often each extender is set so that the pieces reach the target.
  private static func repeats(of parts: [GlyphPart], target: Double, overlap: Double) -> Int {
    var fixed = overlap
    var growth = 0.0
    for part in parts {
      let gain = Double(part.length) - overlap
      if part.isExtender { growth += gain } else { fixed += gain }
    }
    guard growth > 0 else { return 1 }
    let hasEnds = parts.contains { !$0.isExtender }
    let needed = ((target - fixed) / growth).rounded(.up)
    let least = hasEnds ? 0 : 1
    return needed.isFinite ? Int(min(max(needed, Double(least)), 1000)) : least
  }

  /// Which part of what it can overlap beyond the least each joint does, for the whole not to pass
  /// the target; TeX shrinks all joints alike, each by its own room.
  private static func share(
    of most: [Double], in row: [GlyphPart], target: Double, overlap: Double
  ) -> Double {
    let room = most.reduce(0) { $0 + $1 - overlap }
    guard room > 0 else { return 0 }
    let longest = row.reduce(0) { $0 + Double($1.length) } - Double(most.count) * overlap
    return min(max(0, longest - target) / room, 1)
  }
}

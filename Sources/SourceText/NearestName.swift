/// Finds the names that an author may have meant.
public enum NearestName {
  /// The best candidate within a third of the name's length (at least one edit), or nil.
  ///
  /// Distance is Damerau–Levenshtein with adjacent transpositions (optimal string alignment);
  /// of equal ones the one that begins alike the longest wins, then the order of their bytes.
  public static func find(_ name: String, among candidates: some Sequence<String>) -> String? {
    let target = Array(name.utf8.prefix(64))
    let bound = max(1, target.count / 3)
    var best: (distance: Int, unlike: Int, name: String)?
    for candidate in candidates {
      let bytes = Array(candidate.utf8)
      guard abs(bytes.count - target.count) <= bound else { continue }
      let distance = distance(target, bytes)
      guard distance <= bound, distance <= best?.distance ?? bound else { continue }
      let alike = zip(target, bytes).prefix { $0 == $1 }.count
      let rated = (distance, -alike, candidate)
      if best.map({ rated < ($0.distance, $0.unlike, $0.name) }) ?? true { best = rated }
    }
    return best?.name
  }

  /// The best candidate where all names begin with the same words, which say nothing.
  public static func find(
    _ name: String, among candidates: some Sequence<String>, after prefix: String
  ) -> String? {
    guard name.hasPrefix(prefix) else { return find(name, among: candidates) }
    let rests = candidates.lazy.filter { $0.hasPrefix(prefix) }.map {
      String($0.dropFirst(prefix.count))
    }
    return find(String(name.dropFirst(prefix.count)), among: rests).map { prefix + $0 }
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var older = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var current = [i + 1]
      for (j, b) in right.enumerated() {
        var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b { cost = min(cost, older[j - 1] + 1) }
        current.append(cost)
      }
      older = previous
      previous = current
    }
    return previous[right.count]
  }
}

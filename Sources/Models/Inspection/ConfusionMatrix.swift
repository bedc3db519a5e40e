/// How often examples of each class were taken for each.
public struct ConfusionMatrix: Hashable, Sendable {
  /// What the classes are called.
  public let names: [String]
  /// A row for each right class, a column for each predicted one.
  public let counts: [[Int]]
  /// How many examples are in no count: those whose right or predicted class is missing, or is
  /// none of the named ones.
  public let leftOut: Int

  /// The counts of predictions for examples of known classes.
  public init(predicted: [Int], right: [Int], names: [String]) {
    var counts = [[Int]](repeating: [Int](repeating: 0, count: names.count), count: names.count)
    let (predictedCount, rightCount) = (predicted.count, right.count)
    for (predicted, right) in zip(predicted, right)
    where names.indices.contains(predicted) && names.indices.contains(right) {
      counts[right][predicted] += 1
    }
    (self.names, self.counts) = (names, counts)
    leftOut = max(predictedCount, rightCount) - counts.joined().reduce(0, +)
  }

  /// The share of examples on the diagonal.
  public var accuracy: Double {
    let right = counts.indices.reduce(0) { $0 + counts[$1][$1] }
    return Double(right) / Double(max(counts.joined().reduce(0, +), 1))
  }

  /// The counts as a table in Markdown.
  public var table: String {
    let head = "| | " + names.joined(separator: " | ") + " |"
    let rule = "| --- |" + names.map { _ in " ---: |" }.joined()
    let rows = zip(names, counts).map { name, row in
      "| \(name) | " + row.map { "\($0)" }.joined(separator: " | ") + " |"
    }
    return ([head, rule] + rows).joined(separator: "\n")
  }
}

import FigureModel

/// Leaves out the middle of long sequences, so that a drawing stays readable and finite.
enum Elision {
  /// How many inputs are drawn in full.
  static let mostInputs = 8
  /// How many steps of an unrolled network are drawn in full: a few rows.
  static let mostSteps = 36

  /// Labels with three dots for the middle when there are more than eight.
  static func shortened(_ labels: [Label]) -> [Label] {
    guard labels.count > mostInputs else { return labels }
    return Array(labels.prefix(mostInputs - 2)) + [.ellipsis] + labels.suffix(1)
  }

  /// Steps with an ellipsis for the middle when there are too many for a few rows.
  static func shortened(_ steps: [UnrolledNetwork.Step]) -> [UnrolledNetwork.Step] {
    guard steps.count > mostSteps else { return steps }
    return Array(steps.prefix(mostSteps - 2)) + [.ellipsis] + steps.suffix(1)
  }
}

/// A place of a plot that answers to pointing with its values.
struct SceneHit: Sendable, Hashable {
  /// Where it can be pointed at.
  var box: Rect
  /// What it answers.
  var words: String
  /// The series that it belongs to; nil for a place of all of them.
  var series: Int?

  /// Whether it lies on what it answers for, and not behind it.
  var isOnTop: Bool { series != nil }
}

/// The paths that the preview keeps for itself.
enum ReservedPath {
  /// The script in every page.
  static let script = "/_notesite/reload.js"
  /// The stream of events that it listens to.
  static let events = "/_notesite/events"
  /// The page to which the names of messages lead.
  static let explanations = "/_notesite/diagnostics.html"
}

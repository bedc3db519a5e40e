/// One thing that a source of events has seen.
enum WatchEvent: Hashable, Sendable {
  /// A file or folder is new or has new content.
  case changed(String)
  /// A file or folder is gone, perhaps only until its editor has put the new one in its place.
  case vanished(String)
  /// The system dropped events.
  case overflowed
}

/// What a site demands of the protection around its cells.
package enum IsolationMode: String, Hashable, Sendable, CaseIterable {
  /// The best that the machine has.
  case auto
  /// A sandbox, or nothing runs.
  case require
  /// Limits only.
  case off
}

import Foundation

/// What the results of a page's cells depend on, part by part, so that a change can be named.
struct CellKey: Hashable, Sendable, Codable {
  /// One part.
  struct Part: Hashable, Sendable, Codable {
    /// What it is, in words for the author.
    var name: String
    /// What changes when it does.
    var value: String
  }

  /// The parts, in a fixed order.
  var parts: [Part] = []

  /// Adds a part.
  mutating func add(_ name: String, _ value: String) {
    parts.append(Part(name: name, value: value))
  }

  /// The hash that names the results.
  var hash: String {
    let text = parts.map { "\($0.name.utf8.count) \($0.name) \($0.value.utf8.count) \($0.value)" }
    return SHA256.hash(Array(("notesite cells 2\n" + text.joined(separator: "\n")).utf8))
  }

  /// The names of the parts that are new, gone or different in this key.
  func differences(from old: CellKey) -> [String] {
    let before = Dictionary(old.parts.map { ($0.name, $0.value) }) { first, _ in first }
    let now = Dictionary(parts.map { ($0.name, $0.value) }) { first, _ in first }
    let changed = parts.compactMap { part -> String? in
      guard let value = before[part.name] else { return "\(part.name) is new" }
      return value == part.value ? nil : "\(part.name) changed"
    }
    return changed + old.parts.filter { now[$0.name] == nil }.map { "\($0.name) is gone" }
  }
}

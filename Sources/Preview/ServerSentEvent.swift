/// One message of a stream of events (HTML Living Standard §9.2).
struct ServerSentEvent: Hashable, Sendable {
  /// The name that a page listens to.
  var name: String
  /// The text; each of its lines becomes a line of its own.
  var data: String

  /// The message as it goes over the wire.
  var text: String {
    let lines = data.utf8.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
    let fields = lines.map { "data: " + String(decoding: $0, as: UTF8.self) + "\n" }
    return "event: \(name)\n" + fields.joined() + "\n"
  }

  /// A line that says nothing but that the server lives.
  static let heartbeat = ":\n\n"
}

/// Where the preview listens and whom it answers.
package struct PreviewConfiguration: Hashable, Sendable {
  /// The address or name to listen at.
  package var host: String
  /// The port; nil takes the first free one from 8000 on, and 0 lets the system choose.
  package var port: Int?
  /// Names, besides those of this machine, that a browser may call the server by.
  package var allowedHosts: [String]

  /// A configuration; on its own it is reached from this machine only.
  package init(host: String = "127.0.0.1", port: Int? = nil, allowedHosts: [String] = []) {
    self.host = host
    self.port = port
    self.allowedHosts = allowedHosts
  }

  /// Whether only this machine reaches the server; a command line warns otherwise.
  package var isLoopback: Bool {
    host == "localhost" || host == "::1"
      || (host.hasPrefix("127.") && host.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39) ~= $0 })
  }

  /// The ports to try, in order.
  var candidatePorts: [Int] { port.map { [$0] } ?? Array(8000..<8100) }
}

/// Which names a browser may call the server by, so that no foreign page reads it by DNS rebinding.
struct HostPolicy: Sendable {
  private let allowed: Set<String>

  /// The names of this machine and these.
  init(allowing hosts: [String]) {
    allowed = Set(["localhost", "127.0.0.1", "[::1]"] + hosts.map { $0.lowercased() })
  }

  /// Whether the value of a `Host` header is one of ours, with or without a port.
  func allows(_ header: String) -> Bool {
    guard let name = Self.name(in: header.lowercased()) else { return false }
    if allowed.contains(name) { return true }
    let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count > 1 && name.hasSuffix(".localhost") && labels.allSatisfy(Self.isLabel)
  }

  private static func name(in header: String) -> String? {
    let bytes = Array(header.utf8)
    let closing = bytes.lastIndex(of: UInt8(ascii: "]")) ?? -1
    guard let colon = bytes.lastIndex(of: UInt8(ascii: ":")), colon > closing else { return header }
    let port = bytes[(colon + 1)...]
    guard port.count <= 5, port.allSatisfy({ (0x30...0x39) ~= $0 }) else { return nil }
    return String(decoding: bytes[..<colon], as: UTF8.self)
  }

  private static func isLabel(_ label: Substring.UTF8View) -> Bool {
    !label.isEmpty
      && label.allSatisfy { (0x61...0x7A) ~= $0 || (0x30...0x39) ~= $0 || $0 == 0x2D }
  }
}

/// Why the preview cannot run: faults of the machine, not of an author.
package enum PreviewError: Error, Hashable, CustomStringConvertible {
  /// Somebody listens at that port already.
  case portTaken(host: String, port: Int)
  /// Somebody listens at every port that was tried.
  case noFreePort(host: String, ports: ClosedRange<Int>)
  /// The system does not let us listen there.
  case cannotListen(host: String, port: Int, reason: String)

  /// What is wrong and what to do about it.
  package var description: String {
    switch self {
    case .portTaken(let host, let port):
      "port \(port) of \(host) is taken; choose another one with --port"
    case .noFreePort(let host, let ports):
      "ports \(ports.lowerBound) to \(ports.upperBound) of \(host) are taken; "
        + "choose another one with --port"
    case .cannotListen(let host, let port, let reason):
      "cannot listen at port \(port) of \(host): \(reason)"
    }
  }
}

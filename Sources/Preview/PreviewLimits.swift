import NIOCore

/// What one client may use up.
struct PreviewLimits: Sendable {
  /// Bytes of a request's target.
  var targetBytes = 8 * 1024
  /// Bytes of a request's headers.
  var headerBytes = 64 * 1024
  /// The time in which a request's head has to arrive.
  var headTimeout = TimeAmount.seconds(10)
  /// The time for which a connection may rest between requests, or a reply may be on its way.
  var idleTimeout = TimeAmount.seconds(60)
  /// The time for which a connection that we have ended is still read.
  var lingerTimeout = TimeAmount.seconds(2)
  /// Open connections, streams of events among them.
  var connections = 256
  /// The time between two signs of life in a stream of events.
  var heartbeat = TimeAmount.seconds(15)
}
